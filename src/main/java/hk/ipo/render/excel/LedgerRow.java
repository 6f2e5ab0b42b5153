package hk.ipo.render.excel;

import hk.ipo.market.Deal;
import hk.ipo.statistic.Column;
import hk.ipo.statistic.Label;

import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the rows of a ledger. What is not known is a blank cell, which no formula counts. */
final class LedgerRow {

    /** What stands between several names in one cell. */
    static final String BETWEEN_NAMES = "; ";

    private static final int DAY_WIDTH = 12;

    private final Book book;
    private final List<Column> columns;
    private final ColumnWidths widths;
    private final WebLinks links;
    private final Map<String, Integer> places = new HashMap<>();

    LedgerRow(Book book, XSSFSheet sheet, List<Column> columns, ColumnWidths widths) {
        this.book = book;
        this.columns = columns;
        this.widths = widths;
        this.links = new WebLinks(book, sheet);
        for (int place = 0; place < columns.size(); place++) {
            places.put(columns.get(place).id(), place);
        }
    }

    void write(XSSFRow row, Deal deal) {
        for (int place = 0; place < columns.size(); place++) {
            int at = place;
            switch (columns.get(place)) {
                case Column.Numeric numeric ->
                        numeric.value()
                                .apply(deal)
                                .ifPresent(number -> number(row, at, numeric, deal, number));
                case Column.Category category ->
                        category.value().apply(deal).ifPresent(label -> label(row, at, label));
                case Column.Day day ->
                        day.value()
                                .apply(deal)
                                .ifPresent(
                                        known -> {
                                            book.cells().day(row, at, Look.DATA_WORDS, known);
                                            widths.fit(at, DAY_WIDTH);
                                        });
                case Column.Words words -> {
                    String joined = String.join(BETWEEN_NAMES, book.wording().words(words, deal));
                    if (!joined.isEmpty()) {
                        words(row, at, joined);
                    }
                }
                case Column.Link link ->
                        link.value()
                                .apply(deal)
                                .ifPresent(
                                        address -> {
                                            links.write(row, at, address);
                                            widths.fit(at, TextWidth.of(address));
                                        });
            }
        }
    }

    private void number(XSSFRow row, int at, Column.Numeric column, Deal deal, BigDecimal number) {
        String format = NumberFormats.inLedger(column.unit());
        derivation(column, deal, row)
                .ifPresentOrElse(
                        formula ->
                                book.cells()
                                        .formula(
                                                row,
                                                at,
                                                Look.DATA_NUMBER,
                                                format,
                                                formula,
                                                Optional.of(number)),
                        () -> book.cells().number(row, at, Look.DATA_NUMBER, format, number));
        widths.fitNumber(at, number, column.unit());
    }

    /** The row's formula, where the columns it reads are printed and known. */
    private Optional<Formula> derivation(Column.Numeric column, Deal deal, XSSFRow row) {
        return column.derivation()
                .filter(expression -> expression.evaluate(deal).isPresent())
                .filter(
                        expression ->
                                RowFormula.reads(expression, read -> places.containsKey(read.id())))
                .map(
                        expression ->
                                Formula.certain(
                                        RowFormula.of(expression, read -> address(read, row))));
    }

    private String address(Column column, XSSFRow row) {
        int place = Optional.ofNullable(places.get(column.id())).orElseThrow();
        return new CellReference(row.getRowNum(), place).formatAsString(false);
    }

    private void label(XSSFRow row, int at, Label label) {
        if (label instanceof Label.OfMonth of) {
            book.cells().month(row, at, Look.DATA_WORDS, of.month().atDay(1));
            widths.fit(at, DAY_WIDTH);
        } else {
            words(row, at, book.wording().label(label));
        }
    }

    private void words(XSSFRow row, int at, String words) {
        book.cells().text(row, at, Look.DATA_WORDS, words);
        widths.fit(at, TextWidth.of(words));
    }
}
