package hk.ipo.render.svg;

import java.util.Optional;

/** Bars side by side, time running left to right; numbers above them where they fit. */
final class StandingBars {

    private static final double SIZE = 12;
    private static final double HEIGHT = 190;
    private static final double ABOVE = 18;
    private static final double BELOW = 22;
    private static final double BAR_SHARE = 0.7;

    private final ChartData data;
    private final SvgChart.Size size;
    private final Legend legend;
    private final Reach reach;
    private final double column;

    StandingBars(ChartData data, SvgChart.Size size) {
        this.data = data;
        this.size = size;
        this.legend = new Legend(data);
        this.reach = Reach.of(data);
        this.column = (double) size.width() / data.categories().size();
    }

    String draw() {
        double top = legend.height() + ABOVE;
        double below = reach.least() < 0 ? BELOW + ABOVE : BELOW;
        SvgText svg = new SvgText();
        svg.open(
                size.width(),
                top + HEIGHT + below,
                size.style(),
                data.title(),
                SvgChart.description(data));
        legend.draw(svg);
        double zero = top + HEIGHT - reach.place(0, HEIGHT);
        double bar = column * BAR_SHARE / data.series().size();
        boolean labelled = labelsFit(bar);
        for (int at = 0; at < data.categories().size(); at++) {
            double left = at * column + column * (1 - BAR_SHARE) / 2;
            for (int one = 0; one < data.series().size(); one++) {
                bar(svg, data.series().get(one), at, left + one * bar, bar, zero, labelled);
            }
            name(svg, at, top + HEIGHT + below - 6);
        }
        svg.line("axis", 0, zero, size.width(), zero);
        return svg.close();
    }

    private void bar(
            SvgText svg,
            ChartData.Series series,
            int at,
            double x,
            double width,
            double zero,
            boolean labelled) {
        series.points()
                .get(at)
                .ifPresent(
                        point -> {
                            double height =
                                    reach.place(point.length().doubleValue(), HEIGHT)
                                            - reach.place(0, HEIGHT);
                            svg.rectangle(
                                    Legend.style(series),
                                    x,
                                    height >= 0 ? zero - height : zero,
                                    width - 1,
                                    Math.abs(height));
                            if (labelled) {
                                svg.words(
                                        "label",
                                        "middle",
                                        x + width / 2,
                                        height >= 0 ? zero - height - 5 : zero - height + SIZE + 2,
                                        point.label());
                            }
                        });
    }

    /** Names that would touch are left out, every other one or more. */
    private void name(SvgText svg, int at, double y) {
        double widest = data.categories().stream().mapToDouble(SvgText::width).max().orElse(0);
        int every = Math.max(1, (int) Math.ceil((widest * SIZE + 6) / column));
        if (at % every == 0) {
            double half = SvgText.width(data.categories().get(at)) * SIZE / 2;
            double middle = at * column + column / 2;
            svg.words(
                    "name",
                    "middle",
                    Math.min(Math.max(middle, half), size.width() - half),
                    y,
                    data.categories().get(at));
        }
    }

    private boolean labelsFit(double bar) {
        double space = data.series().size() == 1 ? column : bar;
        return data.series().stream()
                .flatMap(series -> series.points().stream())
                .flatMap(Optional::stream)
                .allMatch(point -> SvgText.width(point.label()) * SIZE + 4 <= space);
    }
}
