package hk.ipo.job;

import hk.ipo.delivery.Format;
import hk.ipo.market.Market;
import hk.ipo.report.Language;
import hk.ipo.report.section.EditionPlan;
import hk.ipo.report.section.Outline;

import java.util.List;

/**
 * An edition to be written, or a pattern of editions.
 *
 * @param plan its name and what it contains
 * @param languages the languages to write it in, at least one
 * @param formats the formats to write, at least one
 */
public record EditionOrder(EditionPlan plan, List<Language> languages, List<Format> formats) {

    public EditionOrder {
        languages = languages.stream().distinct().sorted().toList();
        formats = formats.stream().distinct().sorted().toList();
        if (languages.isEmpty() || formats.isEmpty()) {
            throw new IllegalArgumentException("a language and a format expected");
        }
    }

    /** A single edition. */
    public EditionOrder(
            String id, Outline outline, List<Language> languages, List<Format> formats) {
        this(EditionPlan.of(id, outline), languages, formats);
    }

    /** Its name, {@code full}. */
    public String id() {
        return plan.id();
    }

    /** What it contains. */
    public Outline outline() {
        return plan.outline();
    }

    /** The single editions that it comes to for a year as known on a market's day. */
    List<EditionOrder> on(int year, Market market) {
        return plan.on(year, market).stream()
                .map(
                        edition ->
                                new EditionOrder(
                                        edition.id(), edition.outline(), languages, formats))
                .toList();
    }
}
