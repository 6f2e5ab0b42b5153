package hk.ipo.render.pdf;

/**
 * How closely a section is set: no closer than keeps on a page what would else be parted. The
 * letters are of the same size in all; what shrinks is the air between them, and the charts.
 */
enum Density {
    /** As a section with room enough is set. */
    ROOMY(0, 1, 2.8f, 1),
    /** A little closer. */
    CLOSE(1, 0.88f, 2.2f, 0.85f),
    /** Closer than most would notice. */
    CLOSER(2, 0.76f, 1.7f, 0.7f),
    /** The numbers beside a chart's bars come near each other. */
    CLOSEST(3, 0.66f, 1.3f, 0.6f);

    private final int steps;
    private final float charts;
    private final float padding;
    private final float gaps;

    Density(int steps, float charts, float padding, float gaps) {
        this.steps = steps;
        this.charts = charts;
        this.padding = padding;
        this.gaps = gaps;
    }

    /** How many steps closer than with room enough. */
    int steps() {
        return steps;
    }

    /** How high charts are, as a share of what they are with room enough. */
    float charts() {
        return charts;
    }

    /** The space above and below the lines of a table's row, in points. */
    float padding() {
        return padding;
    }

    /** How much space parts keep to each other, as a share of what they would with room enough. */
    float gaps() {
        return gaps;
    }
}
