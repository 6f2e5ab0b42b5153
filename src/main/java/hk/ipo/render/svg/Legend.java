package hk.ipo.render.svg;

/** The names of the series of a chart that has several, above it. */
final class Legend {

    private static final double LINE = 20;
    private static final double SIZE = 12;
    private static final double MARK = 10;
    private static final double GAP = 22;

    private final ChartData data;

    Legend(ChartData data) {
        this.data = data;
    }

    double height() {
        return data.series().size() > 1 ? LINE + 4 : 0;
    }

    void draw(SvgText svg) {
        if (data.series().size() < 2) {
            return;
        }
        double x = 0;
        for (ChartData.Series series : data.series()) {
            svg.rectangle(style(series), x, 3, MARK, MARK);
            svg.words("name", "start", x + MARK + 5, 12, series.name());
            x += MARK + 5 + SvgText.width(series.name()) * SIZE + GAP;
        }
    }

    static String style(ChartData.Series series) {
        return series.emphasis() ? "main" : "other";
    }
}
