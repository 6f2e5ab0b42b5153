package hk.ipo.job;

import hk.ipo.delivery.Format;
import hk.ipo.report.Language;
import hk.ipo.report.section.Outline;

import java.util.List;

/**
 * An edition to be written.
 *
 * @param id its name, {@code full}
 * @param outline what it contains
 * @param languages the languages to write it in, at least one
 * @param formats the formats to write, at least one
 */
public record EditionOrder(
        String id, Outline outline, List<Language> languages, List<Format> formats) {

    public EditionOrder {
        languages = languages.stream().distinct().sorted().toList();
        formats = formats.stream().distinct().sorted().toList();
        if (languages.isEmpty() || formats.isEmpty()) {
            throw new IllegalArgumentException("a language and a format expected");
        }
    }
}
