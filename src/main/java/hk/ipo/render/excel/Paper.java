package hk.ipo.render.excel;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellBorder.BorderSide;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What surrounds the letters of a cell.
 *
 * @param side the side on which they stand
 * @param height the height at which they stand
 * @param indent how far they are off that side, in steps
 * @param isWrapped whether they are broken into lines
 * @param lines the lines along its sides
 * @param ground what it is filled with
 */
record Paper(
        HorizontalAlignment side,
        VerticalAlignment height,
        int indent,
        boolean isWrapped,
        Map<BorderSide, Line> lines,
        Optional<Shade> ground) {

    static final Paper LEFT = plain(HorizontalAlignment.LEFT);
    static final Paper RIGHT = plain(HorizontalAlignment.RIGHT);

    Paper {
        lines = Map.copyOf(lines);
    }

    private static Paper plain(HorizontalAlignment side) {
        return new Paper(side, VerticalAlignment.CENTER, 0, false, Map.of(), Optional.empty());
    }

    Paper indented() {
        return new Paper(side, height, 1, isWrapped, lines, ground);
    }

    Paper wrapped() {
        return new Paper(side, height, indent, true, lines, ground);
    }

    Paper foot() {
        return new Paper(side, VerticalAlignment.BOTTOM, indent, isWrapped, lines, ground);
    }

    Paper over(Ink line) {
        return lined(BorderSide.TOP, line);
    }

    Paper under(Ink line) {
        return lined(BorderSide.BOTTOM, line);
    }

    Paper filled() {
        return new Paper(side, height, indent, isWrapped, lines, Optional.of(Shade.of(Ink.WASH)));
    }

    private Paper lined(BorderSide where, Ink ink) {
        Map<BorderSide, Line> more = new EnumMap<>(BorderSide.class);
        more.putAll(lines);
        more.put(where, Line.of(ink));
        return new Paper(side, height, indent, isWrapped, more, ground);
    }
}
