package hk.ipo.render;

import java.util.Optional;

/**
 * How reports look, whatever their format.
 *
 * @param colours the few colours
 * @param logo the publisher's, on the first page and the workbook's first sheet
 * @param pageSize the paper
 * @param fonts the letters
 */
public record Theme(Colours colours, Optional<Logo> logo, PageSize pageSize, Fonts fonts) {

    /** The look that nobody has changed. */
    public static final Theme STANDARD = new Theme(Colours.STANDARD, Optional.empty(), PageSize.A4);

    /** A look in the built-in letters. */
    public Theme(Colours colours, Optional<Logo> logo, PageSize pageSize) {
        this(colours, logo, pageSize, Fonts.BUILT_IN);
    }

    /**
     * The colours, by what they are for.
     *
     * @param accent what the eye shall find first: section names, large figures, the main series
     * @param comparison what that is compared with, such as the year before
     * @param text running text
     * @param quiet captions, units and notes
     * @param rule the line under a table's header and above a total
     * @param hairline the line under a row
     * @param wash the ground of a total
     * @param negative what went down or does not agree
     */
    public record Colours(
            Rgb accent,
            Rgb comparison,
            Rgb text,
            Rgb quiet,
            Rgb rule,
            Rgb hairline,
            Rgb wash,
            Rgb negative) {

        private static final int COMPARISON_PERCENT = 30;
        private static final int WASH_PERCENT = 6;

        /** Deep blue and greys. */
        public static final Colours STANDARD =
                accented(
                        new Rgb(0x0B3C5D),
                        new Rgb(0x1F262D),
                        new Rgb(0x5C6772),
                        new Rgb(0x7A8691),
                        new Rgb(0xD5DBE1),
                        new Rgb(0xB42318));

        /** Colours whose comparison and wash are tints of the accent. */
        public static Colours accented(
                Rgb accent, Rgb text, Rgb quiet, Rgb rule, Rgb hairline, Rgb negative) {
            return new Colours(
                    accent,
                    accent.tint(COMPARISON_PERCENT),
                    text,
                    quiet,
                    rule,
                    hairline,
                    accent.tint(WASH_PERCENT),
                    negative);
        }
    }

    /** The paper that reports are printed on. */
    public enum PageSize {
        /** 210 by 297 mm. */
        A4,
        /** 8½ by 11 inches. */
        LETTER
    }
}
