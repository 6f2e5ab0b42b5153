package hk.ipo.render.excel;

import hk.ipo.market.Deal;
import hk.ipo.statistic.EditionFacts;
import hk.ipo.statistic.Label;
import hk.ipo.statistic.LedgerColumns;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The numbers of the pivot table, worked out in one pass over the deals.
 *
 * @param lines one a kind of industry, the one with the most funds first
 * @param deals the number of all deals
 * @param funds the funds of all deals
 */
record PivotLines(List<Line> lines, BigDecimal deals, BigDecimal funds) {

    /**
     * The deals of one industry.
     *
     * @param industry which, empty for the deals of which it is not known
     * @param deals their number
     * @param funds their funds as known on the as-of day, HK$
     */
    record Line(Optional<Label> industry, BigDecimal deals, BigDecimal funds) {

        private Line plus(Line other) {
            return new Line(industry, deals.add(other.deals), funds.add(other.funds));
        }
    }

    static PivotLines of(EditionFacts facts) {
        Map<Optional<Label>, Line> byIndustry = new HashMap<>();
        for (Deal deal : facts.deals()) {
            Optional<Label> industry = LedgerColumns.INDUSTRY.value().apply(deal);
            byIndustry.merge(
                    industry,
                    new Line(
                            industry,
                            BigDecimal.ONE,
                            LedgerColumns.FUNDS.value().apply(deal).orElse(BigDecimal.ZERO)),
                    Line::plus);
        }
        List<Line> lines =
                byIndustry.values().stream()
                        .sorted(
                                Comparator.comparing(Line::funds)
                                        .reversed()
                                        .thenComparing(
                                                line ->
                                                        line.industry()
                                                                .map(Label::code)
                                                                .orElse("")))
                        .toList();
        return new PivotLines(lines, sum(lines, Line::deals), sum(lines, Line::funds));
    }

    private static BigDecimal sum(List<Line> lines, Function<Line, BigDecimal> number) {
        return lines.stream().map(number).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
