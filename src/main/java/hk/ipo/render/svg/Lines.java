package hk.ipo.render.svg;

import java.util.Optional;

/** Lines over time, with the number at the end of each. */
final class Lines {

    private static final double SIZE = 12;
    private static final double HEIGHT = 190;
    private static final double ABOVE = 18;
    private static final double BELOW = 22;

    private final ChartData data;
    private final SvgChart.Size size;
    private final Legend legend;
    private final Reach reach;
    private final double length;

    Lines(ChartData data, SvgChart.Size size) {
        this.data = data;
        this.size = size;
        this.legend = new Legend(data);
        this.reach = Reach.of(data);
        this.length = size.width() - endLabels() - 10;
    }

    String draw() {
        double top = legend.height() + ABOVE;
        SvgText svg = new SvgText();
        svg.open(
                size.width(),
                top + HEIGHT + BELOW,
                size.style(),
                data.title(),
                SvgChart.description(data));
        legend.draw(svg);
        double zero = top + HEIGHT - reach.place(0, HEIGHT);
        svg.line("axis", 0, zero, length, zero);
        for (ChartData.Series series : data.series()) {
            line(svg, series, top);
        }
        double widest = data.categories().stream().mapToDouble(SvgText::width).max().orElse(0);
        int every = Math.max(1, (int) Math.ceil((widest * SIZE + 8) / step()));
        for (int at = 0; at < data.categories().size(); at += every) {
            double half = SvgText.width(data.categories().get(at)) * SIZE / 2;
            svg.words(
                    "name",
                    "middle",
                    Math.max(at * step(), half),
                    top + HEIGHT + BELOW - 6,
                    data.categories().get(at));
        }
        return svg.close();
    }

    private void line(SvgText svg, ChartData.Series series, double top) {
        StringBuilder points = new StringBuilder();
        double lastX = 0;
        double lastY = 0;
        Optional<String> last = Optional.empty();
        for (int at = 0; at < series.points().size(); at++) {
            Optional<ChartData.Point> point = series.points().get(at);
            if (point.isPresent()) {
                lastX = at * step();
                lastY = top + HEIGHT - reach.place(point.get().length().doubleValue(), HEIGHT);
                last = Optional.of(point.get().label());
                points.append(SvgText.number(lastX))
                        .append(',')
                        .append(SvgText.number(lastY))
                        .append(' ');
            }
        }
        svg.path("line " + Legend.style(series), points.toString().strip());
        if (last.isPresent()) {
            svg.words("label", "start", lastX + 5, lastY + SIZE * 0.36, last.get());
        }
    }

    private double step() {
        return data.categories().size() > 1 ? length / (data.categories().size() - 1) : length;
    }

    private double endLabels() {
        return data.series().stream()
                        .flatMap(series -> series.points().stream())
                        .flatMap(Optional::stream)
                        .mapToDouble(point -> SvgText.width(point.label()))
                        .max()
                        .orElse(0)
                * SIZE;
    }
}
