package hk.ipo.render.svg;

import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Draws charts. Every number is read out as the description of the image; marks and words have
 * classes, {@code main}, {@code other}, {@code step}, {@code label} and so on, for a style sheet to
 * colour.
 */
public final class SvgChart {

    private SvgChart() {}

    /** How large a chart is drawn, for letters keep their size. */
    public enum Size {
        /** For a page's column: 720 units across. */
        WIDE(720, "wide"),
        /** For a telephone: 340 units across. */
        NARROW(340, "narrow");

        private final int width;
        private final String style;

        Size(int width, String style) {
            this.width = width;
            this.style = style;
        }

        int width() {
            return width;
        }

        String style() {
            return style;
        }
    }

    /** The chart as an SVG element, to stand within a page. */
    public static String draw(ChartData data, Size size) {
        if (data.isEmpty()) {
            return "";
        }
        return switch (data.kind()) {
            case BAR, WATERFALL -> new LyingBars(data, size).draw();
            case COLUMN -> new StandingBars(data, size).draw();
            case LINE -> new Lines(data, size).draw();
        };
    }

    /** The numbers of a chart in one sentence: {@code January: 12; February: 4}. */
    static String description(ChartData data) {
        return data.series().stream()
                .map(
                        series ->
                                (data.series().size() > 1 ? series.name() + " " : "")
                                        + numbers(data, series))
                .collect(Collectors.joining(". "));
    }

    private static String numbers(ChartData data, ChartData.Series series) {
        StringBuilder numbers = new StringBuilder();
        for (int at = 0; at < series.points().size(); at++) {
            Optional<ChartData.Point> point = series.points().get(at);
            if (point.isPresent()) {
                numbers.append(numbers.isEmpty() ? "" : "; ")
                        .append(data.categories().get(at))
                        .append(": ")
                        .append(point.get().label());
            }
        }
        return numbers.toString();
    }
}
