package hk.ipo.job;

import hk.ipo.delivery.Edition;
import hk.ipo.delivery.FileLabel;
import hk.ipo.delivery.Format;
import hk.ipo.report.Language;

/**
 * A file to be written.
 *
 * @param edition the id of the edition that it belongs to, {@code full}
 * @param format its format
 * @param language its language
 */
record FileOrder(String edition, Format format, Language language) {

    /** What it is once it is written for a day. */
    FileLabel label(Edition day) {
        return FileLabel.of(day.fileName(edition, format, language), format, language)
                .inEdition(edition);
    }

    /** {@code full pdf zh-Hant}, as a partition's context keeps it. */
    @Override
    public String toString() {
        return edition + " " + format.extension() + " " + language.tag();
    }

    /** The order of a text that an order gave. */
    static FileOrder of(String text) {
        String[] parts = text.split(" ", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("an edition, a format and a language expected");
        }
        return new FileOrder(
                parts[0],
                Format.ofExtension(parts[1]).orElseThrow(),
                Language.ofTag(parts[2]).orElseThrow());
    }
}
