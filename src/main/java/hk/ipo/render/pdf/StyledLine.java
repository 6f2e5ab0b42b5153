package hk.ipo.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One line of a cell.
 *
 * @param text its words
 * @param style how they are set
 * @param link where a click on them leads
 * @param place the name of the place that they are, to which links lead
 * @param spoken the whole of what they stand for, where the line ends with "…"
 */
record StyledLine(
        String text,
        TextStyle style,
        Optional<Link> link,
        Optional<String> place,
        Optional<String> spoken) {

    StyledLine(String text, TextStyle style) {
        this(text, style, Optional.empty());
    }

    StyledLine(String text, TextStyle style, Optional<Link> link) {
        this(text, style, link, Optional.empty(), Optional.empty());
    }

    /** Lines that are all set alike. */
    static List<StyledLine> all(List<String> lines, TextStyle style) {
        List<StyledLine> styled = new ArrayList<>(lines.size());
        for (String line : lines) {
            styled.add(new StyledLine(line, style));
        }
        return styled;
    }

    /** The lines of a cell in a width. */
    static List<StyledLine> of(CellText cell, TextStyle style, float width) {
        List<StyledLine> lines = new ArrayList<>();
        Optional<String> place = cell.place();
        for (String line : new LineBreaker(style, width).lines(cell.text())) {
            lines.add(new StyledLine(line, style, cell.link(), place, Optional.empty()));
            place = Optional.empty();
        }
        return lines;
    }

    /** The lines of a text in a width; where there are more than so many, the last is shortened. */
    static List<StyledLine> atMost(int most, String text, TextStyle style, float width) {
        LineBreaker breaker = new LineBreaker(style, width);
        List<String> all = breaker.lines(text);
        if (all.size() == 1 && most > 0) {
            return List.of(new StyledLine(all.getFirst(), style));
        }
        if (all.size() <= most) {
            return all(all, style);
        }
        List<StyledLine> lines = new ArrayList<>(all(breaker.lines(text, most), style));
        String last = lines.removeLast().text();
        Optional<String> whole = breaker.shortened(text, most);
        lines.add(new StyledLine(last, style, Optional.empty(), Optional.empty(), whole));
        return lines;
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
