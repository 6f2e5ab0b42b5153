package hk.ipo.render.svg;

import hk.ipo.report.Block;

import java.util.List;
import java.util.Optional;

/** Bars one below the other, or the steps of a waterfall, each with its number beside it. */
final class LyingBars {

    private static final double SIZE = 12;
    private static final double BAR = 15;
    private static final double GAP = 9;
    private static final double AIR = 8;

    private final ChartData data;
    private final SvgChart.Size size;
    private final Legend legend;
    private final Reach reach;
    private final double names;
    private final double length;
    private final double label;

    LyingBars(ChartData data, SvgChart.Size size) {
        this.data = data;
        this.size = size;
        this.legend = new Legend(data);
        this.reach = Reach.of(data);
        double widest =
                data.categories().stream().mapToDouble(SvgText::width).max().orElse(0) * SIZE;
        names = Math.min(widest + AIR, size.width() * 0.42);
        label =
                data.series().stream()
                                .flatMap(series -> series.points().stream())
                                .flatMap(Optional::stream)
                                .mapToDouble(point -> SvgText.width(point.label()))
                                .max()
                                .orElse(0)
                        * SIZE;
        boolean falls = reach.least() < data.floor().doubleValue();
        length = size.width() - names - (label + AIR) * (falls ? 2 : 1);
    }

    String draw() {
        int bars = data.series().size();
        double row = bars * BAR + GAP;
        SvgText svg = new SvgText();
        svg.open(
                size.width(),
                legend.height() + row * data.categories().size(),
                size.style(),
                data.title(),
                SvgChart.description(data));
        legend.draw(svg);
        for (int at = 0; at < data.categories().size(); at++) {
            double y = legend.height() + at * row + GAP / 2;
            svg.words(
                    "name",
                    "start",
                    0,
                    y + bars * BAR / 2 + SIZE * 0.36,
                    SvgText.cut(data.categories().get(at), (names - AIR) / SIZE));
            for (int one = 0; one < bars; one++) {
                bar(svg, data.series().get(one), at, y + one * BAR);
            }
        }
        double zero = zero();
        svg.line(
                "axis",
                zero,
                legend.height(),
                zero,
                legend.height() + row * data.categories().size());
        return svg.close();
    }

    private double zero() {
        boolean falls = reach.least() < data.floor().doubleValue();
        return names + (falls ? label + AIR : 0) + reach.place(data.floor().doubleValue(), length);
    }

    private void bar(SvgText svg, ChartData.Series series, int at, double y) {
        series.points()
                .get(at)
                .ifPresent(
                        point -> {
                            double from = place(start(series.points(), at));
                            double to = place(point.length().doubleValue());
                            svg.rectangle(
                                    style(series, at, from <= to),
                                    Math.min(from, to),
                                    y,
                                    Math.abs(to - from),
                                    BAR - 1);
                            boolean left = to < zero() - 0.05;
                            svg.words(
                                    "label",
                                    left ? "end" : "start",
                                    left ? to - 4 : Math.max(from, to) + 4,
                                    y + BAR / 2 + SIZE * 0.36,
                                    point.label());
                        });
    }

    private double place(double number) {
        return zero()
                + reach.place(number, length)
                - reach.place(data.floor().doubleValue(), length);
    }

    /** A step hangs where the total before it ended; all else stands on the axis. */
    private double start(List<Optional<ChartData.Point>> points, int at) {
        double floor = data.floor().doubleValue();
        return isStep(at)
                ? points.get(at - 1).map(point -> point.length().doubleValue()).orElse(floor)
                : floor;
    }

    private boolean isStep(int at) {
        return data.kind() == Block.ChartKind.WATERFALL
                && at > 0
                && at < data.categories().size() - 1;
    }

    private String style(ChartData.Series series, int at, boolean rises) {
        return isStep(at) ? (rises ? "step up" : "step down") : Legend.style(series);
    }
}
