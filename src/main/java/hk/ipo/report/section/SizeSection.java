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
import hk.ipo.statistic.LedgerColumns;
import hk.ipo.statistic.Measure;
import hk.ipo.statistic.Selection;
import hk.ipo.statistic.Unit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Offers by the funds that they raised. */
final class SizeSection implements ReportSection {

    private static final Bands BANDS =
            Bands.between(
                    LedgerColumns.FUNDS,
                    Stream.of("500000000", "1000000000", "5000000000", "10000000000")
                            .map(BigDecimal::new)
                            .toList(),
                    List.of("below-500m", "500m-1bn", "1bn-5bn", "5bn-10bn", "10bn-up"));

    private static final Selection WITH_FUNDS =
            Selection.ALL.and(new Selection.Condition.Known(LedgerColumns.FUNDS));

    @Override
    public Section build(Edition edition) {
        List<Block> blocks = new ArrayList<>();
        boolean empty = edition.ranked(LedgerColumns.FUNDS).isEmpty();
        if (empty) {
            blocks.add(new Block.Empty(Text.of("no-funds")));
        } else {
            blocks.add(table(edition));
            blocks.add(
                    new Block.Chart(
                            Block.ChartKind.BAR,
                            Text.of("size.chart.title"),
                            Text.of("size.chart.subtitle", Argument.words(edition.period())),
                            "size.by-band",
                            0,
                            List.of(new Block.Series(1, Text.of("column.offers"), true))));
            blocks.add(new Block.Note(Text.of("size.note.known")));
        }
        return new Section(
                "size",
                Text.of("section.size"),
                empty ? Text.of("no-funds") : statement(edition),
                blocks);
    }

    @Override
    public List<Check> checks(Edition edition) {
        return List.of(
                new Check(
                        "size.offers",
                        Text.of("check.offers", Argument.words(Text.of("section.size"))),
                        new Measure.Total(
                                BANDS.bands().stream()
                                        .map(band -> Measure.count(BANDS.select(band)))
                                        .toList()),
                        Measure.count(WITH_FUNDS),
                        Unit.COUNT));
    }

    private static Text statement(Edition edition) {
        Bands.Band smallest = BANDS.bands().getFirst();
        return Text.of(
                "size.statement",
                Argument.figure(offers(edition, smallest)),
                Argument.figure(withFunds(edition)),
                Argument.figure(share(edition, smallest)));
    }

    private static Block table(Edition edition) {
        List<List<Cell>> rows =
                BANDS.bands().stream()
                        .map(
                                band ->
                                        List.of(
                                                Cell.of(Bands.name("size", band)),
                                                Cell.of(offers(edition, band)),
                                                Cell.of(funds(edition, band)),
                                                Cell.of(share(edition, band))))
                        .toList();
        return new Block.Table(
                "size.by-band",
                Text.of("size.table", Argument.words(edition.period())),
                List.of(
                        TableColumn.words("size.column"),
                        TableColumn.numbers("column.offers", Display.COUNT),
                        TableColumn.numbers("column.funds", Display.HKD_BN),
                        TableColumn.numbers("column.share", Display.PERCENT)),
                rows,
                Optional.of(
                        List.of(
                                Cell.of(Text.of("total")),
                                Cell.of(withFunds(edition)),
                                Cell.of(edition.allFunds()),
                                new Cell.Blank())));
    }

    private static Figure withFunds(Edition edition) {
        return edition.count("size.total.offers", Text.of("figure.with-funds"), WITH_FUNDS);
    }

    private static Figure offers(Edition edition, Bands.Band band) {
        return edition.count(
                "size." + band.code() + ".offers",
                Text.of("figure.group.offers", name(band)),
                BANDS.select(band));
    }

    private static Figure funds(Edition edition, Bands.Band band) {
        return edition.funds(
                "size." + band.code() + ".funds",
                Text.of("figure.group.funds", name(band)),
                BANDS.select(band));
    }

    private static Figure share(Edition edition, Bands.Band band) {
        return edition.share(
                "size." + band.code() + ".share",
                Text.of("figure.group.share", name(band)),
                Measure.sum(LedgerColumns.FUNDS, BANDS.select(band)),
                Measure.sum(LedgerColumns.FUNDS, Selection.ALL),
                Display.PERCENT);
    }

    private static Argument name(Bands.Band band) {
        return Argument.words(Bands.name("size", band));
    }
}
