package hk.ipo.render.pdf;

/**
 * Where text is set, each line with what it is: within a {@link Role} begun before and ended after
 * it. A page is such a place, and so are rows that are set before it is known on which page they
 * will be.
 *
 * <p>Lengths are points of 1/72 inch; x counts to the right, y upwards.
 */
interface TextCanvas {

    /** Begins a role, within the one that is open. */
    void begin(Role role);

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

    /** Makes a place on this page one that links and bookmarks lead to. */
    void destination(String name, float y);

    /**
     * Makes a rectangle whose lower left corner is given lead elsewhere. It belongs to the {@link
     * Role#LINK} that is open, in which its words are set.
     */
    void link(Link link, float x, float y, float width, float height);

    /** Sets one line of text so that it ends at an x. */
    default void textEndingAt(float right, String text, float baseline, TextStyle style) {
        text(text, right - style.widthOf(text), baseline, style);
    }
}
