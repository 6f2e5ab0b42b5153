package hk.ipo.render.pdf;

import java.util.List;

/**
 * One line of a cell.
 *
 * @param text its words
 * @param style how they are set
 */
record StyledLine(String text, TextStyle style) {

    /** Lines that are all set alike. */
    static List<StyledLine> all(List<String> lines, TextStyle style) {
        return lines.stream().map(line -> new StyledLine(line, style)).toList();
    }

    /** The height of lines below each other, in points. */
    static float height(List<StyledLine> lines) {
        float height = 0;
        for (StyledLine line : lines) {
            height += line.style.leading();
        }
        return height;
    }
}
