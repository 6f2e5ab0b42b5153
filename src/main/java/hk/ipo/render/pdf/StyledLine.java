package hk.ipo.render.pdf;

import java.util.List;
import java.util.Optional;

/**
 * One line of a cell.
 *
 * @param text its words
 * @param style how they are set
 * @param link where a click on them leads
 */
record StyledLine(String text, TextStyle style, Optional<Link> link) {

    StyledLine(String text, TextStyle style) {
        this(text, style, Optional.empty());
    }

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
