package hk.ipo.render.excel;

import hk.ipo.report.Block;
import hk.ipo.report.Text;
import hk.ipo.report.Text.Argument;
import hk.ipo.statistic.Column;
import hk.ipo.statistic.LedgerColumns;
import hk.ipo.statistic.Selection;

import org.apache.poi.xssf.usermodel.XSSFSheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The sheets on which formulas rest. Those that the report does not print itself are added as soon
 * as a formula asks for them.
 */
final class DataSheets implements DataColumns {

    private final Book book;
    private final Map<Selection.Ledger, List<DataTable>> ledgers =
            new EnumMap<>(Selection.Ledger.class);
    private final List<DataTable> annual = new ArrayList<>(1);

    DataSheets(Book book) {
        this.book = book;
    }

    /**
     * Prints a ledger of the report on a sheet of its own, and what it has no room for on others
     * behind it.
     *
     * @throws IllegalArgumentException when the report prints the ledger twice
     */
    void print(XSSFSheet sheet, Block.LedgerTable ledger) {
        List<LedgerPart> parts =
                LedgerPart.of(ledger.deals().size(), book.packing().rowsOfASheet());
        List<DataTable> tables = new ArrayList<>();
        if (ledgers.putIfAbsent(ledger.ledger(), tables) != null) {
            throw new IllegalArgumentException(
                    "the ledger " + ledger.ledger() + " once in a report expected");
        }
        for (LedgerPart part : parts) {
            XSSFSheet own = part.number() == 1 ? sheet : continued(sheet, part);
            tables.add(new LedgerSheet(book, own, ledger, part).write());
        }
        // A pivot table rests on one table: on a part of the deals it would say too little.
        if (ledger.ledger() == Selection.Ledger.PERIOD && parts.size() == 1) {
            PivotSheet.write(book, sheet, tables.getFirst(), ledger.columns());
        }
    }

    private XSSFSheet continued(XSSFSheet first, LedgerPart part) {
        return book.addSheet(
                book.say(
                        "excel.ledger.continued",
                        Argument.words(new Text.Data(first.getSheetName())),
                        Argument.plain(part.number())),
                SheetPart.DATA);
    }

    /** The rows of a ledger's tables that hold no deal, where its parts are of one length. */
    int blankRows(Selection.Ledger ledger) {
        return tables(ledger).stream().mapToInt(DataTable::rows).sum()
                - book.report().facts().ledger(ledger).size();
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
    public int parts(Selection.Ledger ledger) {
        return tables(ledger).size();
    }

    @Override
    public String ledger(Selection.Ledger ledger, int part, Column column) {
        return tables(ledger)
                .get(part)
                .column(column.id())
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

    private List<DataTable> tables(Selection.Ledger ledger) {
        if (!ledgers.containsKey(ledger)) {
            print(
                    book.addSheet(title(ledger), SheetPart.DATA),
                    new Block.LedgerTable(
                            ledger, LedgerColumns.ALL, book.report().facts().ledger(ledger)));
        }
        return Objects.requireNonNull(ledgers.get(ledger));
    }
}
