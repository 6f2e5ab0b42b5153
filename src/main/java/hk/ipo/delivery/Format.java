package hk.ipo.delivery;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file that an edition is published as. */
public enum Format {
    /** An Excel workbook for each language. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** A PDF report for each language. */
    PDF("application/pdf"),
    /** The figures for machines, one file for all languages. */
    JSON("application/json");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The media type of such files: {@code application/pdf}. */
    public String mediaType() {
        return mediaType;
    }

    /** The format's name in options and at the end of file names: {@code xlsx}. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format of a name. */
    public static Optional<Format> ofExtension(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension().equals(extension))
                .findFirst();
    }
}
