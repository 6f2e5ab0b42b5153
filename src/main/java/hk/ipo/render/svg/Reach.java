package hk.ipo.render.svg;

import java.util.Optional;

/**
 * From where to where a chart's axis goes.
 *
 * @param least its beginning, at most zero unless the chart has a floor
 * @param most its end
 */
record Reach(double least, double most) {

    static Reach of(ChartData data) {
        double floor = data.floor().doubleValue();
        double least = floor;
        double most = floor;
        for (ChartData.Series series : data.series()) {
            for (Optional<ChartData.Point> point : series.points()) {
                double length = point.map(one -> one.length().doubleValue()).orElse(floor);
                least = Math.min(least, length);
                most = Math.max(most, length);
            }
        }
        return new Reach(least, most > least ? most : least + 1);
    }

    /** Where a number lies on an axis of a length. */
    double place(double number, double length) {
        return (number - least) / (most - least) * length;
    }
}
