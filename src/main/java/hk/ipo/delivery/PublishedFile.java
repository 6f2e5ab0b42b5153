package hk.ipo.delivery;

import hk.ipo.report.Language;

import java.util.Optional;

/**
 * A file of a published edition, as its manifest lists it.
 *
 * @param name its name in the edition's folder
 * @param size bytes
 * @param sha256 the SHA-256 of its content in hexadecimal
 * @param mediaType its media type
 * @param format the format, of those that can be asked for
 * @param language the language, unless it is for all
 * @param edition which of several editions of one run it belongs to, such as {@code brief}
 */
public record PublishedFile(
        String name,
        long size,
        String sha256,
        String mediaType,
        Optional<Format> format,
        Optional<Language> language,
        Optional<String> edition) {

    /** What was written under a label. */
    public static PublishedFile of(FileLabel label, long size, String sha256) {
        return new PublishedFile(
                label.name(),
                size,
                sha256,
                label.mediaType(),
                label.format(),
                label.language(),
                label.edition());
    }
}
