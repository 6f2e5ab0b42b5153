package hk.ipo.web;

import hk.ipo.delivery.PublishedFile;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;

/**
 * A file in an edition's list of files.
 *
 * @param name its name
 * @param href where it is downloaded
 * @param format its format's name: {@code XLSX}
 * @param language what its language calls itself
 * @param edition which of several editions of one run it belongs to
 * @param size its size in words: {@code 321 KB}
 * @param sha256 the SHA-256 of its content in hexadecimal
 */
record FileLine(
        String name,
        String href,
        String format,
        Optional<String> language,
        Optional<String> edition,
        String size,
        String sha256) {

    private static final int KILO = 1_000;

    static FileLine of(ShelvedEdition edition, PublishedFile file, Locale locale) {
        return new FileLine(
                file.name(),
                Downloads.href(edition.archived(), file),
                file.format().map(format -> format.name()).orElse(""),
                file.language().map(LanguageName::of),
                file.edition(),
                size(file.size(), locale),
                file.sha256());
    }

    /** Bytes in words: {@code 321 KB}, {@code 1.2 MB}. */
    static String size(long bytes, Locale locale) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        if (bytes < KILO * KILO) {
            long kilobytes = Math.max(1, Math.ceilDiv(bytes, KILO));
            return new DecimalFormat("#,##0", symbols).format(kilobytes) + " KB";
        }
        return new DecimalFormat("#,##0.0", symbols).format(bytes / 1e6) + " MB";
    }
}
