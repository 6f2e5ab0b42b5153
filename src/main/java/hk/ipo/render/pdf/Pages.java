package hk.ipo.render.pdf;

import hk.ipo.render.Theme.PageSize;

import java.util.List;

/** The pages as text flows down them: where it has come to and how much room is left. */
final class Pages {

    private final Canvas canvas;
    private final Furniture furniture;
    private final PageSize size;
    private PageFormat format = PageFormat.PORTRAIT;
    private int page;
    private float y;
    private float inset;
    private float outset;

    Pages(Canvas canvas, Furniture furniture, PageSize size) {
        this.size = size;
        this.canvas = canvas;
        this.furniture = furniture;
    }

    /** Pages on another canvas that have come just as far. */
    Pages on(Canvas other) {
        Pages pages = new Pages(other, furniture, size);
        pages.format = format;
        pages.page = page;
        pages.y = y;
        return pages;
    }

    /** Begins a page of a format, on this report's paper. */
    void turn(PageFormat next) {
        finish();
        format = next.on(size);
        page++;
        canvas.beginPage(format);
        furniture.header(canvas, format, page);
        y = format.top();
    }

    /** Ends the page, if there is one. */
    void finish() {
        if (page > 0) {
            furniture.footer(canvas, format, page);
        }
    }

    /** Begins a page when less than a height, in points, is left on this one. */
    boolean need(float height) {
        if (fits(height)) {
            return false;
        }
        turn(format);
        return true;
    }

    /** Whether a height, in points, is left on this page, or it is a whole one. */
    boolean fits(float height) {
        return remaining() >= height || isUntouched();
    }

    /** Goes down by a height. */
    void advance(float height) {
        y -= height;
    }

    /** Goes down by a gap, but not at the top of a page, where there is nothing to keep off. */
    void gap(float height) {
        if (!isUntouched()) {
            y -= height;
        }
    }

    /** Whether nothing stands on the page yet. */
    boolean isUntouched() {
        return y == format.top();
    }

    /** The height left, in points. */
    float remaining() {
        return y - format.bottom();
    }

    /** Where the next thing's upper edge is. */
    float y() {
        return y;
    }

    /** Where text begins. */
    float left() {
        return format.left() + inset;
    }

    /** Where text ends. */
    float right() {
        return format.right() - outset;
    }

    /** The width of the text. */
    float width() {
        return right() - left();
    }

    /** The number of the page, from 1. */
    int number() {
        return page;
    }

    /**
     * Sets something into a part of the width that fits on this page, and comes back up, so that
     * something else can be set beside it.
     *
     * @param fromLeft how far from the left edge of the text it begins, in points
     * @param wide its width, in points
     * @return its height, in points
     */
    float beside(float fromLeft, float wide, Runnable part) {
        float top = y;
        inset = fromLeft;
        outset = format.textWidth() - fromLeft - wide;
        part.run();
        inset = 0;
        outset = 0;
        float height = top - y;
        y = top;
        return height;
    }

    /** The format of the page. */
    PageFormat format() {
        return format;
    }

    /** Where marks are made. */
    Canvas canvas() {
        return canvas;
    }

    /** Sets lines below each other, flush left at an x, and goes down past them. */
    void lines(List<String> lines, float x, TextStyle style) {
        lines(lines, "", x, style);
    }

    /** The same, with something after the last line that parts it from what follows when read. */
    void lines(List<String> lines, String after, float x, TextStyle style) {
        for (int at = 0; at < lines.size(); at++) {
            boolean last = at == lines.size() - 1;
            String joint = last ? after : LineBreaker.joint(lines.get(at), lines.get(at + 1));
            String line = lines.get(at) + joint;
            canvas.text(line, x, style.baselineBelow(y), style);
            advance(style.leading());
        }
    }
}
