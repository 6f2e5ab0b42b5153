package hk.ipo.report.section;

import hk.ipo.market.Deal;
import hk.ipo.report.Block;
import hk.ipo.report.Cell;
import hk.ipo.report.Check;
import hk.ipo.report.Display;
import hk.ipo.report.Figure;
import hk.ipo.report.Section;
import hk.ipo.report.TableColumn;
import hk.ipo.report.Text;
import hk.ipo.report.Text.Argument;
import hk.ipo.statistic.LedgerColumns;
import hk.ipo.statistic.Measure;
import hk.ipo.statistic.Selection;
import hk.ipo.statistic.Unit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How shares closed on their first day against the offer price. */
final class FirstDaySection implements ReportSection {

    private static final int BEST_AND_WORST = 5;

    private static final Bands BANDS =
            Bands.between(
                    LedgerColumns.FIRST_DAY_RETURN,
                    Stream.of("-0.2", "0", "0.2", "0.5", "1").map(BigDecimal::new).toList(),
                    List.of(
                            "below-minus-20",
                            "minus-20-to-0",
                            "0-to-20",
                            "20-to-50",
                            "50-to-100",
                            "100-up"));

    private static final Selection KNOWN =
            Selection.ALL.and(new Selection.Condition.Known(LedgerColumns.FIRST_DAY_RETURN));

    private static final Selection BELOW_OFFER =
            Selection.ALL.and(
                    new Selection.Condition.Below(LedgerColumns.FIRST_DAY_RETURN, BigDecimal.ZERO));

    /** The median first-day return. */
    static Figure median(Edition edition) {
        return returns(
                edition,
                "first-day.median",
                "figure.first-day-median",
                Measure.median(LedgerColumns.FIRST_DAY_RETURN, Selection.ALL));
    }

    /** How many deals closed below their offer price. */
    static Figure belowOfferCount(Edition edition) {
        return edition.count(
                "first-day.below-offer-deals",
                Text.of("figure.first-day-below-deals"),
                BELOW_OFFER);
    }

    /** How many deals' first-day return is known. */
    static Figure known(Edition edition) {
        return edition.count("first-day.deals", Text.of("figure.first-day-deals"), KNOWN);
    }

    @Override
    public Section build(Edition edition) {
        List<Deal> ranked = edition.ranked(LedgerColumns.FIRST_DAY_RETURN);
        List<Block> blocks = new ArrayList<>();
        if (ranked.isEmpty()) {
            blocks.add(new Block.Empty(Text.of("first-day.empty")));
        } else {
            blocks.add(measures(edition));
            blocks.add(distribution(edition));
            blocks.add(
                    new Block.Chart(
                            Block.ChartKind.COLUMN,
                            Text.of("first-day.chart.title"),
                            Text.of("first-day.chart.subtitle", Argument.figure(known(edition))),
                            "first-day.distribution",
                            0,
                            List.of(new Block.Series(1, Text.of("column.offers"), true))));
            int shown = Math.min(BEST_AND_WORST, ranked.size());
            blocks.add(extremes(edition, "best", ranked.subList(0, shown)));
            blocks.add(extremes(edition, "worst", ranked.reversed().subList(0, shown)));
            blocks.add(new Block.Note(Text.of("first-day.note.return")));
            blocks.add(new Block.Note(Text.of("first-day.note.money-left")));
        }
        return new Section(
                "first-day",
                Text.of("section.first-day"),
                ranked.isEmpty() ? Text.of("first-day.empty") : statement(edition),
                blocks);
    }

    @Override
    public List<Check> checks(Edition edition) {
        return List.of(
                new Check(
                        "first-day.deals",
                        Text.of("check.offers", Argument.words(Text.of("section.first-day"))),
                        new Measure.Total(
                                BANDS.bands().stream()
                                        .map(band -> Measure.count(BANDS.select(band)))
                                        .toList()),
                        Measure.count(KNOWN),
                        Unit.COUNT));
    }

    private static Text statement(Edition edition) {
        Figure median = median(edition);
        boolean fell = median.value().orElse(BigDecimal.ZERO).signum() < 0;
        return Text.of(
                fell ? "first-day.statement.down" : "first-day.statement.up",
                new Argument.Magnitude(median),
                Argument.figure(belowOffer(edition)));
    }

    private static Block measures(Edition edition) {
        Measure knownFunds = Measure.sum(LedgerColumns.FUNDS, KNOWN);
        List<Figure> figures =
                List.of(
                        known(edition),
                        returns(
                                edition,
                                "first-day.mean",
                                "figure.first-day-mean",
                                Measure.mean(LedgerColumns.FIRST_DAY_RETURN, Selection.ALL)),
                        median(edition),
                        returns(
                                edition,
                                "first-day.weighted-mean",
                                "figure.first-day-weighted",
                                new Measure.SumOfProducts(
                                                LedgerColumns.FIRST_DAY_RETURN,
                                                LedgerColumns.FUNDS,
                                                KNOWN)
                                        .over(knownFunds)),
                        belowOfferCount(edition),
                        belowOffer(edition),
                        edition.figure(
                                "first-day.money-left",
                                Text.of("figure.money-left"),
                                Measure.sum(LedgerColumns.MONEY_LEFT, Selection.ALL),
                                Unit.HKD,
                                Display.HKD_BN));
        return new Block.Table(
                "first-day.measures",
                Text.of("first-day.table.measures"),
                List.of(
                        TableColumn.words("column.figure"),
                        new TableColumn(Text.of("column.value"), Optional.empty())),
                figures.stream()
                        .map(figure -> List.of(Cell.of(figure.title()), Cell.of(figure)))
                        .toList(),
                Optional.empty());
    }

    private static Figure belowOffer(Edition edition) {
        return edition.share(
                "first-day.below-offer",
                Text.of("figure.first-day-below"),
                Measure.count(BELOW_OFFER),
                Measure.count(KNOWN),
                Display.PERCENT);
    }

    private static Block distribution(Edition edition) {
        return new Block.Table(
                "first-day.distribution",
                Text.of("first-day.table.distribution"),
                List.of(
                        TableColumn.words("first-day.column.band"),
                        TableColumn.numbers("column.offers", Display.COUNT)),
                BANDS.bands().stream()
                        .map(
                                band -> {
                                    Text name = Bands.name("first-day", band);
                                    return List.of(
                                            Cell.of(name),
                                            Cell.of(
                                                    edition.count(
                                                            "first-day.band." + band.code(),
                                                            Text.of(
                                                                    "figure.first-day-band",
                                                                    Argument.words(name)),
                                                            BANDS.select(band))));
                                })
                        .toList(),
                Optional.of(List.of(Cell.of(Text.of("total")), Cell.of(known(edition)))));
    }

    private static Block extremes(Edition edition, String which, List<Deal> deals) {
        return new Block.Table(
                "first-day." + which,
                Text.of("first-day.table." + which),
                List.of(
                        TableColumn.words("column.issuer"),
                        TableColumn.words("column.other-name"),
                        TableColumn.words("column.stock-code"),
                        TableColumn.words("column.listing-date"),
                        TableColumn.numbers("column.first-day-return", Display.PERCENT)),
                IntStream.range(0, deals.size())
                        .mapToObj(i -> extreme(edition, which, i + 1, deals.get(i)))
                        .toList(),
                Optional.empty());
    }

    private static List<Cell> extreme(Edition edition, String which, int rank, Deal deal) {
        Figure value =
                returns(
                        edition,
                        "first-day." + which + "-" + rank,
                        "figure.first-day-" + which,
                        new Measure.OfDeal(LedgerColumns.FIRST_DAY_RETURN, deal.stockCode()),
                        Argument.plain(rank));
        return List.of(
                Cell.of(Words.issuer(deal)),
                Words.otherName(deal),
                Words.stockCode(deal),
                new Cell.Day(deal.listing().listingDate()),
                Cell.of(value));
    }

    private static Figure returns(
            Edition edition, String id, String titleKey, Measure measure, Argument... arguments) {
        return edition.figure(
                id, Text.of(titleKey, arguments), measure, Unit.PERCENT, Display.PERCENT);
    }
}
