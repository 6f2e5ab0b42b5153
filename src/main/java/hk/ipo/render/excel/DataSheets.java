package hk.ipo.render.excel;

import hk.ipo.report.Block;
import hk.ipo.report.Text.Argument;
import hk.ipo.statistic.Column;
import hk.ipo.statistic.LedgerColumns;
import hk.ipo.statistic.Selection;

import org.apache.poi.xssf.usermodel.XSSFSheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The sheets on which formulas rest. Those that the report does not print itself are added as soon
 * as a formula asks for them.
 */
final class DataSheets implements DataColumns {

    private final Book book;
    private final Map<Selection.Ledger, DataTable> ledgers = new EnumMap<>(Selection.Ledger.class);
    private final List<DataTable> annual = new ArrayList<>(1);

    DataSheets(Book book) {
        this.book = book;
    }

    /**
     * Prints a ledger of the report on a sheet of its own.
     *
     * @throws IllegalArgumentException when the report prints the ledger twice
     */
    DataTable print(XSSFSheet sheet, Block.LedgerTable ledger) {
        DataTable table = new LedgerSheet(book, sheet, ledger).write();
        if (ledgers.putIfAbsent(ledger.ledger(), table) != null) {
            throw new IllegalArgumentException(
                    "the ledger " + ledger.ledger() + " once in a report expected");
        }
        if (ledger.ledger() == Selection.Ledger.PERIOD) {
            PivotSheet.write(book, sheet, ledger.columns());
        }
        return table;
    }

    /** The title of a ledger that stands on no section's sheet. */
    String title(Selection.Ledger ledger) {
        int year = book.report().facts().year();
        return book.say(
                "excel.ledger",
                Argument.plain(
                        switch (ledger) {
                            case PERIOD -> year;
                            case YEAR_BEFORE -> year - 1;
                        }));
    }

    /** The ledgers printed so far. */
    List<Selection.Ledger> printed() {
        return List.copyOf(ledgers.keySet());
    }

    @Override
    public String ledger(Selection.Ledger ledger, Column column) {
        DataTable table =
                Optional.ofNullable(ledgers.get(ledger)).orElseGet(() -> printAdded(ledger));
        return table.column(column.id())
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "a ledger with the column " + column.id() + " expected"));
    }

    @Override
    public String annual(AnnualColumn column) {
        if (annual.isEmpty()) {
            annual.add(new AnnualTotalsSheet(book).write());
        }
        return annual.getFirst().column(column.name()).orElseThrow();
    }

    private DataTable printAdded(Selection.Ledger ledger) {
        return print(
                book.addSheet(title(ledger), SheetPart.DATA),
                new Block.LedgerTable(
                        ledger, LedgerColumns.ALL, book.report().facts().ledger(ledger)));
    }
}
