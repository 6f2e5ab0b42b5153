package hk.ipo.render;

import hk.ipo.report.Block;
import hk.ipo.report.Cell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * The shape of a waterfall: where its bars begin, so that small steps between large totals are
 * seen. Totals of 285.84 and 285.96 stand on 285.7, not on zero; the chart's subtitle says so.
 *
 * @param totals the running totals, one a row
 * @param floor what the axis begins with: zero, or a round number below every total
 */
public record Waterfall(List<BigDecimal> totals, BigDecimal floor) {

    /** Steps smaller than this part of the totals would hardly be seen from zero. */
    private static final BigDecimal SMALL = BigDecimal.valueOf(4);

    public Waterfall {
        totals = List.copyOf(totals);
    }

    /**
     * The waterfall that a chart draws from its table.
     *
     * @throws IllegalArgumentException when a row has no running total
     */
    public static Waterfall of(Block.Chart chart, Block.Table table) {
        int column = chart.series().getFirst().column();
        return of(
                table.rows().stream()
                        .map(
                                row ->
                                        number(row.get(column))
                                                .orElseThrow(
                                                        () ->
                                                                new IllegalArgumentException(
                                                                        table.id()
                                                                                + ": a running"
                                                                                + " total in every"
                                                                                + " row expected")))
                        .toList());
    }

    static Waterfall of(List<BigDecimal> totals) {
        BigDecimal least = totals.stream().reduce(BigDecimal::min).orElse(BigDecimal.ZERO);
        BigDecimal most = totals.stream().reduce(BigDecimal::max).orElse(BigDecimal.ZERO);
        BigDecimal range = most.subtract(least);
        if (range.signum() == 0 || range.multiply(SMALL).compareTo(least) >= 0) {
            return new Waterfall(totals, least.min(BigDecimal.ZERO));
        }
        int magnitude = range.precision() - range.scale() - 1;
        return new Waterfall(
                totals,
                least.subtract(range)
                        .movePointLeft(magnitude)
                        .setScale(0, RoundingMode.FLOOR)
                        .movePointRight(magnitude));
    }

    /** Whether a row is a total, which stands on the axis: the first and the last. */
    public boolean isTotal(int row) {
        return row == 0 || row == totals.size() - 1;
    }

    /** What a row adds to the total before it; nothing for a total. */
    public BigDecimal step(int row) {
        return isTotal(row) ? BigDecimal.ZERO : totals.get(row).subtract(totals.get(row - 1));
    }

    private static Optional<BigDecimal> number(Cell cell) {
        return switch (cell) {
            case Cell.OfFigure of -> of.figure().value();
            case Cell.Numeric numeric -> Optional.of(numeric.value());
            case Cell.Words ignored -> Optional.empty();
            case Cell.Day ignored -> Optional.empty();
            case Cell.Unknown ignored -> Optional.empty();
            case Cell.Blank ignored -> Optional.empty();
        };
    }
}
