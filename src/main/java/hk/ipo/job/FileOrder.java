package hk.ipo.job;

import hk.ipo.delivery.Edition;
import hk.ipo.delivery.EditionPage;
import hk.ipo.delivery.FileLabel;
import hk.ipo.delivery.Format;
import hk.ipo.delivery.PageJson;
import hk.ipo.report.Language;
import hk.ipo.report.Report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * A file to be written.
 *
 * @param edition the id of the edition that it belongs to, {@code full}
 * @param format its format; none for what the download pages show of the edition
 * @param language its language; of the pages' file, which has all, the one it is made along with
 */
record FileOrder(String edition, Optional<Format> format, Language language) {

    private static final String PAGE = "page";

    /** A file of a format. */
    static FileOrder of(String edition, Format format, Language language) {
        return new FileOrder(edition, Optional.of(format), language);
    }

    /** What the download pages show of an edition. */
    static FileOrder ofPage(String edition, Language language) {
        return new FileOrder(edition, Optional.empty(), language);
    }

    /** What it is once it is written for a day. */
    FileLabel label(Edition day) {
        return format.map(one -> FileLabel.of(day.fileName(edition, one, language), one, language))
                .orElseGet(() -> FileLabel.ofData(EditionPage.fileOf(edition)))
                .inEdition(edition);
    }

    /** Whether it is of a format. */
    boolean isOf(Format one) {
        return format.equals(Optional.of(one));
    }

    /** Writes the file. */
    void render(Renderers renderers, Report report, OutputStream stream) throws IOException {
        if (format.isEmpty()) {
            PageJson.write(report, stream);
        } else {
            renderers.render(format.get(), language, report, stream);
        }
    }

    /** {@code full pdf zh-Hant}, as a partition's context keeps it. */
    @Override
    public String toString() {
        return edition + " " + format.map(Format::extension).orElse(PAGE) + " " + language.tag();
    }

    /** The order of a text that an order gave. */
    static FileOrder of(String text) {
        String[] parts = text.split(" ", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("an edition, a format and a language expected");
        }
        return new FileOrder(
                parts[0],
                parts[1].equals(PAGE)
                        ? Optional.empty()
                        : Optional.of(Format.ofExtension(parts[1]).orElseThrow()),
                Language.ofTag(parts[2]).orElseThrow());
    }
}
