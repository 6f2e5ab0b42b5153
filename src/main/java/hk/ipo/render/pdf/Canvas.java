package hk.ipo.render.pdf;

import java.awt.Color;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The pages, one after the other. Every mark is made here and nowhere else, within a {@link Role}
 * begun before and ended after it; roles nest, as a cell in a row in a table.
 *
 * <p>Lengths are points of 1/72 inch; x counts from the left edge, y from the bottom edge.
 */
interface Canvas extends TextCanvas {

    /** Where rows are set ahead for these pages; empty where no marks are seen. */
    Optional<Supplier<Galley>> galleys();

    /** Ends the page, if there is one, and begins the next. */
    void beginPage(PageFormat format);

    /**
     * Begins a {@link Role#FIGURE}, of which the rectangle is given in which it will be drawn.
     *
     * @param alternative what it shows, in words
     * @param x the rectangle's left edge
     * @param y its lower edge
     * @param width its width
     * @param height its height
     */
    void beginFigure(String alternative, float x, float y, float width, float height);

    /** Draws a level line from one x to another. */
    void rule(float fromX, float toX, float y, float thickness, Color color);

    /** Fills a rectangle whose lower left corner is given. */
    void fill(float x, float y, float width, float height, Color color);

    /**
     * Draws a graphic into a rectangle.
     *
     * @param graphic what is drawn
     * @param x the rectangle's left edge
     * @param y its lower edge
     * @param width its width
     * @param height its height
     */
    void graphic(Graphic graphic, float x, float y, float width, float height);

    /** Adds a bookmark, after the one that it stands within. */
    void bookmark(Bookmark bookmark);
}
