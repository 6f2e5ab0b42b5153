package hk.ipo.report.section;

import hk.ipo.report.Block;
import hk.ipo.report.Cell;
import hk.ipo.report.Check;
import hk.ipo.report.Display;
import hk.ipo.report.Figure;
import hk.ipo.report.Section;
import hk.ipo.report.TableColumn;
import hk.ipo.report.Text;
import hk.ipo.report.Text.Argument;
import hk.ipo.statistic.Label;
import hk.ipo.statistic.LedgerColumns;
import hk.ipo.statistic.Measure;
import hk.ipo.statistic.PricePosition;
import hk.ipo.statistic.Selection;
import hk.ipo.statistic.Unit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Where offers were priced within the range of their prospectus, and how they then began. */
final class PricingSection implements ReportSection {

    private static final List<Position> POSITIONS = positions();

    /** One group of offers. */
    private record Position(String code, Text name, Selection offers) {}

    @Override
    public Section build(Edition edition) {
        boolean empty =
                edition.facts().deals().stream()
                        .allMatch(
                                deal -> LedgerColumns.PRICE_POSITION.value().apply(deal).isEmpty());
        return new Section(
                "pricing",
                Text.of("section.pricing"),
                empty ? Text.of("pricing.empty") : statement(edition),
                empty
                        ? List.of(new Block.Empty(Text.of("pricing.empty")))
                        : List.of(
                                table(edition),
                                new Block.Chart(
                                        Block.ChartKind.BAR,
                                        Text.of("pricing.chart.title"),
                                        Text.of(
                                                "pricing.chart.subtitle",
                                                Argument.words(edition.period())),
                                        "pricing.by-position",
                                        0,
                                        List.of(
                                                new Block.Series(
                                                        1, Text.of("column.offers"), true))),
                                new Block.Note(Text.of("pricing.note.positions"))));
    }

    @Override
    public List<Check> checks(Edition edition) {
        return List.of(
                new Check(
                        "pricing.offers",
                        Text.of("check.offers", Argument.words(Text.of("section.pricing"))),
                        new Measure.Total(
                                POSITIONS.stream()
                                        .map(position -> Measure.count(position.offers()))
                                        .toList()),
                        Measure.count(Selections.OFFERS),
                        Unit.COUNT));
    }

    private static Text statement(Edition edition) {
        return Text.of(
                "pricing.statement",
                Argument.figure(offers(edition, position(PricePosition.TOP))),
                Argument.figure(offers(edition, position(PricePosition.BOTTOM))),
                Argument.figure(offers(edition, position(PricePosition.WITHIN))));
    }

    private static Block table(Edition edition) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Position position : POSITIONS) {
            rows.add(
                    List.of(
                            Cell.of(position.name()),
                            Cell.of(offers(edition, position)),
                            Cell.of(funds(edition, position)),
                            Cell.of(firstDay(edition, position))));
        }
        return new Block.Table(
                "pricing.by-position",
                Text.of("pricing.table", Argument.words(edition.period())),
                List.of(
                        TableColumn.words("ledger.price-position"),
                        TableColumn.numbers("column.offers", Display.COUNT),
                        TableColumn.numbers("column.funds", Display.HKD_BN),
                        TableColumn.numbers("pricing.column.first-day", Display.CHANGE)),
                rows,
                Optional.of(
                        List.of(
                                Cell.of(Text.of("total")),
                                Cell.of(
                                        edition.count(
                                                "headline.offers",
                                                Text.of("figure.offers"),
                                                Selections.OFFERS)),
                                Cell.of(edition.allFunds()),
                                Cell.of(
                                        median(
                                                edition,
                                                "pricing.total.first-day",
                                                Text.of("figure.first-day-median"),
                                                Selections.OFFERS)))));
    }

    private static Figure offers(Edition edition, Position position) {
        return edition.count(
                id(position, "offers"),
                Text.of("figure.group.offers", Argument.words(position.name())),
                position.offers());
    }

    private static Figure funds(Edition edition, Position position) {
        return edition.funds(
                id(position, "funds"),
                Text.of("figure.group.funds", Argument.words(position.name())),
                position.offers());
    }

    private static Figure firstDay(Edition edition, Position position) {
        return median(
                edition,
                id(position, "first-day"),
                Text.of("figure.pricing.first-day", Argument.words(position.name())),
                position.offers());
    }

    private static Figure median(Edition edition, String id, Text title, Selection offers) {
        return edition.figure(
                id,
                title,
                Measure.median(LedgerColumns.FIRST_DAY_RETURN, offers),
                Unit.PERCENT,
                Display.CHANGE);
    }

    private static String id(Position position, String figure) {
        return "pricing." + position.code() + "." + figure;
    }

    private static List<Position> positions() {
        List<Position> positions =
                new ArrayList<>(
                        Arrays.stream(PricePosition.values())
                                .map(PricingSection::position)
                                .toList());
        positions.add(
                new Position(
                        "UNKNOWN",
                        Text.of("unknown-group"),
                        Selections.OFFERS.and(
                                new Selection.Condition.Unknown(LedgerColumns.PRICE_POSITION))));
        return List.copyOf(positions);
    }

    private static Position position(PricePosition position) {
        Label label = new Label.Coded("price-position", position.name());
        return new Position(
                position.name(),
                Words.of(label),
                Selections.OFFERS.and(
                        new Selection.Condition.Is(LedgerColumns.PRICE_POSITION, label)));
    }
}
