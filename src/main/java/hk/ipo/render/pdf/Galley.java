package hk.ipo.render.pdf;

/**
 * Rows that are set before it is known on which page each will stand, as a compositor's type stands
 * on a galley. Any thread may set one, many at once; x and y count from each row's upper left
 * corner.
 */
interface Galley extends TextCanvas {

    /** Ends a row. */
    void endRow();

    /**
     * Puts a row on its page, after those before it.
     *
     * @param row its place among the rows, from 0
     * @param x its left edge on the page
     * @param y its upper edge
     */
    void put(int row, float x, float y);
}
