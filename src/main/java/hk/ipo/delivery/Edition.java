package hk.ipo.delivery;

import hk.ipo.report.Language;

import java.nio.file.Path;
import java.time.LocalDate;

/**
 * An edition of the report: a year as known on a day.
 *
 * @param year the year that it is about, not after the as-of day's
 * @param asOf the day up to which facts count
 */
public record Edition(int year, LocalDate asOf) {

    public Edition {
        if (year > asOf.getYear()) {
            throw new IllegalArgumentException("a year up to that of the as-of day expected");
        }
    }

    /** Its folder within the output folder: {@code 2025/2026-01-05}. */
    public Path folder() {
        return Path.of(Integer.toString(year), asOf.toString());
    }

    /**
     * The name of one of its files: {@code hk-ipo-market-2025_as-of-2026-01-05_en.xlsx}. The
     * figures are the same in every language: {@code figures.json}.
     */
    public String fileName(Format format, Language language) {
        return format == Format.JSON
                ? FIGURES
                : "hk-ipo-market-"
                        + year
                        + "_as-of-"
                        + asOf
                        + "_"
                        + language.tag()
                        + "."
                        + format.extension();
    }

    /**
     * The name of a file of one of several editions: {@code
     * hk-ipo-market-2025_as-of-2026-01-05_technology_en.pdf} and {@code figures_technology.json}.
     *
     * @param id the edition's name; {@value #FULL} is not said
     */
    public String fileName(String id, Format format, Language language) {
        String name = fileName(format, language);
        if (id.equals(FULL)) {
            return name;
        }
        int before = format == Format.JSON ? name.lastIndexOf('.') : name.lastIndexOf('_');
        return name.substring(0, before) + "_" + id + name.substring(before);
    }

    /** The edition about everything, whose files bear no name of an edition. */
    public static final String FULL = "full";

    /** The name of the file of published figures held against ours. */
    public static final String CLAIMS = "claims.json";

    /** The name of the file of figures. */
    public static final String FIGURES = "figures.json";

    /** {@code 2025 as of 2026-01-05}. */
    @Override
    public String toString() {
        return year + " as of " + asOf;
    }
}
