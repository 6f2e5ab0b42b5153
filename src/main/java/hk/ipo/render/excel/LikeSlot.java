package hk.ipo.render.excel;

/**
 * The pieces of a ledger's markup that are like others before, of which the compression is told. A
 * cell's end and the next one's letters are those of the row before; the row's number and the style
 * behind it those of the last cell of the style where that stands in the same row, which has the
 * number too.
 */
enum LikeSlot {
    /** A row's beginning. */
    ROW(0),
    /** The number and the style of a cell that holds a number; of each style. */
    NUMBER_START(1),
    /** The number and the style of a cell that holds text; of each style. */
    TEXT_START(2),
    /** The number and the style of a cell that holds a formula; of each style. */
    FORMULA_START(3),
    /** The number and the style of a cell; of each column. */
    START(4),
    /** Words; of each column. */
    WORDS(5),
    /** A cell's end; of each column. */
    CLOSE(6);

    private static final int KINDS = values().length;

    private final int kind;

    LikeSlot(int kind) {
        this.kind = kind;
    }

    /** The slot of a column or a style. */
    int of(int number) {
        return KINDS * number + kind;
    }
}
