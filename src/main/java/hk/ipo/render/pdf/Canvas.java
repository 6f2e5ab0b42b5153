package hk.ipo.render.pdf;

import java.awt.Color;

/**
 * The pages, one after the other. Every mark is made here and nowhere else, within a {@link Role}
 * begun before and ended after it; roles nest, as a cell in a row in a table.
 *
 * <p>Lengths are points of 1/72 inch; x counts from the left edge, y from the bottom edge.
 */
interface Canvas {

    /** Whether marks are seen; where they are not, what is not asked for need not be made. */
    default boolean isDrawnOn() {
        return true;
    }

    /** Ends the page, if there is one, and begins the next. */
    void beginPage(PageFormat format);

    /** Begins a role, within the one that is open. */
    void begin(Role role);

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

    /** Ends the role begun last. */
    void end();

    /**
     * Sets one line of text.
     *
     * @param text the text, without line breaks
     * @param x where it begins
     * @param baseline where its letters stand
     * @param style how it is set
     * @throws UnprintableCharacterException when no font has one of its characters
     */
    void text(String text, float x, float baseline, TextStyle style);

    /**
     * Sets one line of text that stands for another, as one that ends with "…" for the whole.
     *
     * @param spoken what is read aloud, searched and copied in its place
     */
    void textFor(String spoken, String text, float x, float baseline, TextStyle style);

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

    /** Makes a place on this page one that links and bookmarks lead to. */
    void destination(String name, float y);

    /**
     * Makes a rectangle whose lower left corner is given lead elsewhere. It belongs to the {@link
     * Role#LINK} that is open, in which its words are set.
     */
    void link(Link link, float x, float y, float width, float height);

    /** Adds a bookmark, after the one that it stands within. */
    void bookmark(Bookmark bookmark);

    /** Sets one line of text so that it ends at an x. */
    default void textEndingAt(float right, String text, float baseline, TextStyle style) {
        text(text, right - style.widthOf(text), baseline, style);
    }
}
