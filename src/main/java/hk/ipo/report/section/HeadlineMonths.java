package hk.ipo.report.section;

import hk.ipo.report.Block;
import hk.ipo.report.Cell;
import hk.ipo.report.Display;
import hk.ipo.report.Figure;
import hk.ipo.report.TableColumn;
import hk.ipo.report.Text;
import hk.ipo.report.Text.Argument;
import hk.ipo.statistic.LedgerColumns;
import hk.ipo.statistic.Measure;
import hk.ipo.statistic.Unit;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The first page's chart with its table: funds month by month, beside last year's if known. */
final class HeadlineMonths {

    private static final String TABLE = "headline.by-month";
    private static final int FUNDS = 2;
    private static final int FUNDS_BEFORE = 3;

    private final Edition edition;
    private final YearBefore yearBefore;
    private final boolean compared;

    HeadlineMonths(Edition edition, YearBefore yearBefore) {
        this.edition = edition;
        this.yearBefore = yearBefore;
        this.compared = !edition.facts().yearBefore().isEmpty();
    }

    /** The table, and the chart where there is a deal to draw. */
    List<Block> blocks() {
        return edition.facts().deals().isEmpty() ? List.of(table()) : List.of(table(), chart());
    }

    private Block table() {
        List<TableColumn> columns =
                new ArrayList<>(
                        List.of(
                                TableColumn.words("month.column"),
                                TableColumn.numbers("column.listings", Display.COUNT),
                                TableColumn.numbers("column.funds", Display.HKD_BN)));
        if (compared) {
            columns.add(new TableColumn(yearBefore.header(), Optional.of(Display.HKD_BN)));
        }
        return new Block.Table(
                TABLE,
                Text.of("month.table", Argument.words(edition.period())),
                columns,
                MonthSection.months(edition).stream().map(this::row).toList(),
                Optional.empty());
    }

    private List<Cell> row(YearMonth month) {
        Figure funds = MonthSection.funds(edition, month);
        List<Cell> row =
                new ArrayList<>(
                        List.of(
                                Cell.of(MonthSection.name(month)),
                                Cell.of(MonthSection.listings(edition, month)),
                                Cell.of(funds)));
        if (compared) {
            row.add(
                    Cell.of(
                            edition.figure(
                                    funds.id() + "-before",
                                    Text.of("figure.before", Argument.words(funds.title())),
                                    Measure.sum(
                                            LedgerColumns.FUNDS,
                                            MonthSection.in(month.minusYears(1)).yearBefore()),
                                    Unit.HKD,
                                    Display.HKD_BN)));
        }
        return row;
    }

    private Block chart() {
        List<Block.Series> series = new ArrayList<>();
        series.add(
                new Block.Series(
                        FUNDS, Text.of("period.year", Argument.plain(edition.year())), true));
        if (compared) {
            series.add(
                    new Block.Series(
                            FUNDS_BEFORE,
                            Text.of("period.year", Argument.plain(edition.year() - 1L)),
                            false));
        }
        return new Block.Chart(
                Block.ChartKind.COLUMN,
                MonthSection.statement(edition),
                Text.of("chart.funds", Argument.words(edition.period())),
                TABLE,
                0,
                series);
    }
}
