package hk.ipo.render.pdf;

/** A part of a section on its way to paper. */
interface Part {

    /**
     * The least height that it can begin in, in points; with less left it goes to the next page.
     *
     * @param width the width of the text
     */
    float least(float width);

    /** The space that it keeps to the part above, in points. */
    default float above() {
        return 18;
    }

    /** Whether it is about the part above it and should stand on the same page. */
    default boolean belongsToAbove() {
        return false;
    }

    /** Sets it where the pages have come to, turning pages as it needs. */
    void print(Pages pages);
}
