package hk.ipo.delivery;

import hk.ipo.report.Language;

import java.util.Optional;

/**
 * What a file of an edition is, before it is written.
 *
 * @param name its name, without a folder
 * @param mediaType its media type
 * @param format the format, of those that can be asked for
 * @param language the language, unless it is for all
 * @param edition which of several editions of one run it belongs to, such as {@code brief}
 */
public record FileLabel(
        String name,
        String mediaType,
        Optional<Format> format,
        Optional<Language> language,
        Optional<String> edition) {

    /** A report in a language. */
    public static FileLabel of(String name, Format format, Language language) {
        return new FileLabel(
                name,
                format.mediaType(),
                Optional.of(format),
                // The figures are the same in every language.
                format == Format.JSON ? Optional.empty() : Optional.of(language),
                Optional.empty());
    }

    /** The same file, in one of several editions of a run; the full review goes without saying. */
    public FileLabel inEdition(String id) {
        return new FileLabel(
                name,
                mediaType,
                format,
                language,
                id.equals(Edition.FULL) ? Optional.empty() : Optional.of(id));
    }

    /** A file for machines, in no language. */
    public static FileLabel ofData(String name) {
        return new FileLabel(
                name,
                Format.JSON.mediaType(),
                Optional.of(Format.JSON),
                Optional.empty(),
                Optional.empty());
    }
}
