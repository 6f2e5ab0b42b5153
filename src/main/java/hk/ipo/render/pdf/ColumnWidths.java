package hk.ipo.render.pdf;

import java.util.List;

/** Shares out a table's width among its columns. */
final class ColumnWidths {

    /**
     * What a column asks for, in points.
     *
     * @param least the width under which its text is cut within words
     * @param natural the width in which nothing wraps
     * @param numbers whether it has numbers only
     */
    record Wish(float least, float natural, boolean numbers) {}

    /**
     * The widths of columns that fill a width exactly. With room to spare, words take half of it
     * and numbers share the other half, so that they stand evenly; without, each gives way down to
     * its least; without room even for that, all shrink alike.
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
        float part = least <= width ? (width - least) / (natural - least) : 0;
        float scale = least <= width ? 1 : width / least;
        for (int at = 0; at < widths.length; at++) {
            Wish wish = wishes.get(at);
            widths[at] = scale * (wish.least() + part * (wish.natural() - wish.least()));
        }
        return widths;
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
