package hk.ipo.render.pdf;

import java.util.List;

/** Shares out a table's width among its columns. */
final class ColumnWidths {

    /** So many points at a time. */
    private static final float STEP = 4;

    /**
     * What a column asks for, in points.
     *
     * @param least the width under which its text is cut within words
     * @param natural the width in which nothing wraps
     * @param numbers whether it has numbers only
     * @param cells the widths of its cells' texts, a cell of each row
     */
    record Wish(float least, float natural, boolean numbers, List<Float> cells) {
        Wish {
            cells = List.copyOf(cells);
        }

        /** The lines that its cell of a row takes in a width; a line begun counts in part. */
        private double lines(int row, float width) {
            return Math.max(1, cells.get(row) / width);
        }
    }

    /**
     * The widths of columns that fill a width exactly. With room to spare, words take half of it
     * and numbers share the other half, so that they stand evenly. Without, each takes its least,
     * and what is left goes bit by bit to the column that makes the table shortest: a row is as
     * tall as its tallest cell, so that width is wasted on a column beside one with more text.
     * Without room even for the least, all shrink alike.
     *
     * @param width what there is, without the gaps between columns
     */
    static float[] share(List<Wish> wishes, float width) {
        float natural = 0;
        float least = 0;
        for (Wish wish : wishes) {
            natural += wish.natural();
            least += wish.least();
        }
        if (natural <= width) {
            return spread(wishes, width - natural);
        }
        float[] widths = new float[wishes.size()];
        float scale = least <= width ? 1 : width / least;
        for (int at = 0; at < widths.length; at++) {
            widths[at] = scale * wishes.get(at).least();
        }
        float left = Math.max(0, width - least);
        while (left > 0) {
            float step = Math.min(STEP, left);
            widths[neediest(wishes, widths)] += step;
            left -= step;
        }
        return widths;
    }

    /** The column whose widening saves most height. */
    private static int neediest(List<Wish> wishes, float[] widths) {
        double[] saved = new double[widths.length];
        for (int row = 0; row < wishes.getFirst().cells().size(); row++) {
            double tall = 0;
            for (int at = 0; at < widths.length; at++) {
                tall += fourthPower(wishes.get(at).lines(row, widths[at]));
            }
            for (int at = 0; at < widths.length; at++) {
                Wish wish = wishes.get(at);
                double less =
                        tall
                                - fourthPower(wish.lines(row, widths[at]))
                                + fourthPower(wish.lines(row, widths[at] + STEP));
                saved[at] += fourthRoot(tall) - fourthRoot(less);
            }
        }
        int neediest = 0;
        for (int at = 1; at < saved.length; at++) {
            neediest = saved[at] > saved[neediest] ? at : neediest;
        }
        return neediest;
    }

    /**
     * The fourth root of the sum of fourth powers is near the largest, but moves a little with the
     * others: of two cells equally tall it pays to widen either.
     */
    private static double fourthPower(double lines) {
        return lines * lines * lines * lines;
    }

    private static double fourthRoot(double sum) {
        return Math.sqrt(Math.sqrt(sum));
    }

    private static float[] spread(List<Wish> wishes, float spare) {
        float words = 0;
        int numbers = 0;
        for (Wish wish : wishes) {
            words += wish.numbers() ? 0 : wish.natural();
            numbers += wish.numbers() ? 1 : 0;
        }
        float toWords = numbers == 0 ? spare : words == 0 ? 0 : spare / 2;
        float[] widths = new float[wishes.size()];
        for (int at = 0; at < widths.length; at++) {
            Wish wish = wishes.get(at);
            widths[at] =
                    wish.natural()
                            + (wish.numbers()
                                    ? (spare - toWords) / numbers
                                    : toWords * wish.natural() / words);
        }
        return widths;
    }

    private ColumnWidths() {}
}
