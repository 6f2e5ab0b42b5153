package hk.ipo.report.section;

import hk.ipo.market.AnnualTotal;
import hk.ipo.report.Block;
import hk.ipo.report.Cell;
import hk.ipo.report.Display;
import hk.ipo.report.Figure;
import hk.ipo.report.Section;
import hk.ipo.report.TableColumn;
import hk.ipo.report.Text;
import hk.ipo.report.Text.Argument;
import hk.ipo.statistic.Measure;
import hk.ipo.statistic.Unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Listings and funds a year, from the exchange's totals, with the edition's own year last. */
final class TenYearSection implements ReportSection {

    @Override
    public Section build(Edition edition) {
        List<AnnualTotal> totals = edition.facts().annualTotals();
        List<Block> blocks = new ArrayList<>();
        if (totals.isEmpty()) {
            blocks.add(new Block.Empty(Text.of("annual.empty")));
        } else {
            blocks.add(table(edition, totals));
            blocks.add(
                    new Block.Chart(
                            Block.ChartKind.COLUMN,
                            Text.of("annual.chart.title"),
                            Text.of("annual.chart.subtitle"),
                            "annual.by-year",
                            0,
                            List.of(new Block.Series(4, Text.of("column.funds"), true))));
            blocks.add(new Block.Note(Text.of("annual.note.source")));
            if (totals.stream().anyMatch(total -> total.funds().isEmpty())) {
                blocks.add(new Block.Note(Text.of("annual.note.missing")));
            }
        }
        return new Section(
                "annual",
                Text.of("section.annual"),
                totals.isEmpty() ? Text.of("annual.empty") : statement(edition, totals.getLast()),
                blocks);
    }

    private static Text statement(Edition edition, AnnualTotal last) {
        boolean yearBefore = last.year() == edition.facts().year() - 1;
        return Text.of(
                yearBefore ? "annual.statement" : "annual.statement.last",
                Argument.figure(edition.allFunds()),
                Argument.words(edition.period()),
                Argument.figure(of(edition, last.year(), Measure.TotalField.FUNDS)),
                Argument.plain(last.year()));
    }

    private static Block table(Edition edition, List<AnnualTotal> totals) {
        List<List<Cell>> rows = new ArrayList<>();
        for (AnnualTotal total : totals) {
            rows.add(
                    List.of(
                            Cell.of(Text.of("period.year", Argument.plain(total.year()))),
                            Cell.of(of(edition, total.year(), Measure.TotalField.LISTINGS)),
                            Cell.of(of(edition, total.year(), Measure.TotalField.MAIN_BOARD)),
                            Cell.of(of(edition, total.year(), Measure.TotalField.GEM)),
                            Cell.of(of(edition, total.year(), Measure.TotalField.FUNDS))));
        }
        rows.add(
                List.of(
                        Cell.of(edition.period()),
                        Cell.of(edition.allListings()),
                        Cell.of(
                                edition.count(
                                        "board.MAIN.listings",
                                        Text.of("headline.row.main"),
                                        Selections.MAIN_BOARD)),
                        Cell.of(
                                edition.count(
                                        "board.GEM.listings",
                                        Text.of("headline.row.gem"),
                                        Selections.GEM)),
                        Cell.of(edition.allFunds())));
        return new Block.Table(
                "annual.by-year",
                Text.of("annual.table"),
                List.of(
                        TableColumn.words("annual.column"),
                        TableColumn.numbers("column.listings", Display.COUNT),
                        TableColumn.numbers("board.MAIN", Display.COUNT),
                        TableColumn.numbers("board.GEM", Display.COUNT),
                        TableColumn.numbers("column.funds", Display.HKD_BN)),
                rows,
                Optional.empty());
    }

    private static Figure of(Edition edition, int year, Measure.TotalField field) {
        boolean funds = field == Measure.TotalField.FUNDS;
        String name = field.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return edition.figure(
                "annual." + year + "." + name,
                Text.of("figure.annual." + name, Argument.plain(year)),
                new Measure.YearTotal(year, field),
                funds ? Unit.HKD : Unit.COUNT,
                funds ? Display.HKD_BN : Display.COUNT);
    }
}
