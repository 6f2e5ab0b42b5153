package hk.ipo.report;

import java.util.Optional;

/**
 * What an edition shows around its sections.
 *
 * @param title what it calls itself, with {@code {year}} for the year; the built-in title where
 *     empty
 * @param contents whether a printed edition lists its sections
 * @param appendix whether a printed edition ends with the list of all figures
 */
public record Guise(Optional<Text.OfPublisher> title, boolean contents, boolean appendix) {

    /** That of an edition which a template does not change. */
    public static final Guise STANDARD = new Guise(Optional.empty(), true, true);

    /** The guise of an edition of a year. */
    public Guise inYear(int year) {
        return new Guise(title.map(words -> words.inYear(year)), contents, appendix);
    }

    /** The guise of an edition about one of many values. */
    public Guise about(Text value) {
        return new Guise(
                title.map(
                        words ->
                                words instanceof Text.Own own
                                        ? new Text.Filled(own, value)
                                        : words),
                contents,
                appendix);
    }
}
