package hk.ipo.render.pdf;

import org.openpdf.text.pdf.BaseFont;

import java.awt.Color;
import java.util.Arrays;

/**
 * What is done when a galley's rows are put onto a page, amid the bytes that show them. A ledger
 * has a million lines, so that marks are numbers in arrays.
 */
final class RowMarks {

    /** Of a mark that is about nothing but where it stands. */
    static final Object NO_MORE = new Object();

    private static final int FIRST_ROOM = 256;
    private static final float HUNDREDTHS = 100;

    /** What is done where the bytes have come to a mark. */
    enum Kind {
        BEGIN,
        END,
        CONTENT,
        FIRST_LINE,
        LAST_LINE,
        FONT,
        PLACE,
        LINK,
        NOTHING
    }

    private Kind[] kinds = new Kind[FIRST_ROOM];
    private Object[] what = new Object[FIRST_ROOM];
    private int[] from = new int[FIRST_ROOM];
    private int[] across = new int[FIRST_ROOM];
    private int[] up = new int[FIRST_ROOM];
    private int count;

    /** How many there are. */
    int count() {
        return count;
    }

    /** From which byte on what follows a mark stands. */
    int from(int mark) {
        return from[mark];
    }

    void clear() {
        count = 0;
    }

    /**
     * Adds a mark.
     *
     * @param of what it is about
     * @param place from which byte on what follows it stands
     * @param x how far to the right, in hundredths of a point; of a font its size
     * @param y how far up
     */
    void add(Kind kind, Object of, int place, int x, int y) {
        if (count == kinds.length) {
            kinds = Arrays.copyOf(kinds, 2 * count);
            what = Arrays.copyOf(what, 2 * count);
            from = Arrays.copyOf(from, 2 * count);
            across = Arrays.copyOf(across, 2 * count);
            up = Arrays.copyOf(up, 2 * count);
        }
        kinds[count] = kind;
        what[count] = of;
        from[count] = place;
        across[count] = x;
        up[count] = y;
        count++;
    }

    /** Does what a mark says. */
    void act(int mark, RowPlacer placer) {
        switch (kinds[mark]) {
            case BEGIN -> placer.begin((Role) what[mark]);
            case END -> placer.end();
            case CONTENT -> placer.content();
            case FIRST_LINE -> placer.firstLine((Color) what[mark], across[mark], up[mark]);
            case LAST_LINE -> placer.lastLine((Color) what[mark], across[mark], up[mark]);
            case FONT -> placer.font((BaseFont) what[mark], across[mark] / HUNDREDTHS);
            case PLACE -> placer.place((String) what[mark], up[mark] / HUNDREDTHS);
            case LINK -> placer.area((LinkArea) what[mark]);
            case NOTHING -> {}
        }
    }
}
