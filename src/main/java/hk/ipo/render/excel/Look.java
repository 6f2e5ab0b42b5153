package hk.ipo.render.excel;

import org.apache.poi.ss.usermodel.HorizontalAlignment;

import java.util.Optional;

/**
 * The kinds of cells, each drawn in one way throughout the workbook.
 *
 * @param face the letters
 * @param paper what surrounds them
 */
record Look(Face face, Paper paper) {
    static final Look TITLE = new Look(Face.of(20, Ink.ACCENT).bold(), Paper.LEFT);
    static final Look STATEMENT = new Look(Face.of(14, Ink.ACCENT).bold(), Paper.LEFT);
    static final Look SUBTITLE = new Look(Face.of(9, Ink.QUIET), Paper.LEFT);
    static final Look LINK = new Look(Face.of(10, Ink.ACCENT).underlined(), Paper.LEFT);
    static final Look CAPTION = new Look(Face.of(11, Ink.QUIET), Paper.LEFT.foot());
    static final Look KEY_FIGURE = new Look(Face.of(18, Ink.ACCENT).bold(), Paper.RIGHT.foot());
    static final Look KEY_CHANGE = new Look(Face.of(11, Ink.TEXT).bold(), Paper.RIGHT.foot());
    static final Look COMPARISON = new Look(Face.of(11, Ink.QUIET), Paper.LEFT.foot().indented());
    static final Look PARAGRAPH = new Look(Face.of(10, Ink.TEXT), Paper.LEFT.wrapped());
    static final Look TABLE_TITLE = new Look(Face.of(11, Ink.TEXT).bold(), Paper.LEFT);
    static final Look HEADER_WORDS =
            new Look(Face.of(9, Ink.QUIET).bold(), Paper.LEFT.wrapped().foot().under(Ink.ACCENT));
    static final Look HEADER_NUMBER =
            new Look(Face.of(9, Ink.QUIET).bold(), Paper.RIGHT.wrapped().foot().under(Ink.ACCENT));
    static final Look WORDS =
            new Look(Face.of(10, Ink.TEXT), Paper.LEFT.wrapped().under(Ink.HAIRLINE));
    static final Look SMALL_WORDS =
            new Look(Face.of(8, Ink.TEXT), Paper.LEFT.wrapped().under(Ink.HAIRLINE));
    static final Look NUMBER = new Look(Face.of(10, Ink.TEXT), Paper.RIGHT.under(Ink.HAIRLINE));
    static final Look TOTAL_WORDS =
            new Look(Face.of(10, Ink.TEXT).bold(), Paper.LEFT.over(Ink.TEXT).filled());
    static final Look TOTAL_NUMBER =
            new Look(Face.of(10, Ink.TEXT).bold(), Paper.RIGHT.over(Ink.TEXT).filled());
    static final Look EMPTY = new Look(Face.of(10, Ink.QUIET).italic(), Paper.LEFT.wrapped());
    static final Look NOTE = new Look(Face.of(8, Ink.QUIET), Paper.LEFT.wrapped());
    static final Look DATA_HEADER =
            new Look(Face.of(9, Ink.ACCENT).bold(), Paper.LEFT.wrapped().foot().under(Ink.ACCENT));
    static final Look DATA_WORDS = new Look(Face.of(10, Ink.TEXT), Paper.LEFT);
    static final Look DATA_NUMBER = new Look(Face.of(10, Ink.TEXT), Paper.RIGHT);
    static final Look DATA_LINK = new Look(Face.of(10, Ink.ACCENT).underlined(), Paper.LEFT);

    /** The letters: size in points, weight and colour. */
    record Face(int points, Ink ink, boolean isBold, boolean isItalic, boolean isUnderlined) {

        static Face of(int points, Ink ink) {
            return new Face(points, ink, false, false, false);
        }

        Face bold() {
            return new Face(points, ink, true, isItalic, isUnderlined);
        }

        Face italic() {
            return new Face(points, ink, isBold, true, isUnderlined);
        }

        Face underlined() {
            return new Face(points, ink, isBold, isItalic, true);
        }
    }

    /** What surrounds the letters: side, lines, ground. */
    record Paper(
            HorizontalAlignment side,
            short indent,
            boolean isWrapped,
            boolean isAtFoot,
            Optional<Ink> lineAbove,
            Optional<Ink> lineBelow,
            boolean isFilled) {

        static final Paper LEFT = plain(HorizontalAlignment.LEFT);
        static final Paper RIGHT = plain(HorizontalAlignment.RIGHT);

        private static Paper plain(HorizontalAlignment side) {
            return new Paper(
                    side, (short) 0, false, false, Optional.empty(), Optional.empty(), false);
        }

        Paper indented() {
            return new Paper(side, (short) 1, isWrapped, isAtFoot, lineAbove, lineBelow, isFilled);
        }

        Paper wrapped() {
            return new Paper(side, indent, true, isAtFoot, lineAbove, lineBelow, isFilled);
        }

        Paper foot() {
            return new Paper(side, indent, isWrapped, true, lineAbove, lineBelow, isFilled);
        }

        Paper over(Ink line) {
            return new Paper(
                    side, indent, isWrapped, isAtFoot, Optional.of(line), lineBelow, isFilled);
        }

        Paper under(Ink line) {
            return new Paper(
                    side, indent, isWrapped, isAtFoot, lineAbove, Optional.of(line), isFilled);
        }

        Paper filled() {
            return new Paper(side, indent, isWrapped, isAtFoot, lineAbove, lineBelow, true);
        }
    }
}
