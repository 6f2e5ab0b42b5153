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
     * @param cells the widths of its cells' texts
     */
    record Wish(float least, float natural, boolean numbers, List<Float> cells) {
        Wish {
            cells = List.copyOf(cells);
        }

        /** How crowded its cells are in a width: one that takes three lines counts 27 times one. */
        private double crowding(float width) {
            double crowding = 0;
            for (float cell : cells) {
                double lines = Math.max(1, cell / width);
                crowding += lines * lines * lines;
            }
            return crowding;
        }
    }

    /**
     * The widths of columns that fill a width exactly. With room to spare, words take half of it
     * and numbers share the other half, so that they stand evenly. Without, each takes its least,
     * and what is left goes bit by bit to where it saves most lines. Without room even for the
     * least, all shrink alike.
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

    /** The column whose widening saves most lines, those of the tallest cells before others. */
    private static int neediest(List<Wish> wishes, float[] widths) {
        int neediest = 0;
        double most = -1;
        for (int at = 0; at < widths.length; at++) {
            Wish wish = wishes.get(at);
            double saved = wish.crowding(widths[at]) - wish.crowding(widths[at] + STEP);
            if (saved > most) {
                neediest = at;
                most = saved;
            }
        }
        return neediest;
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
