package hk.ipo.render.excel;

import hk.ipo.render.Wording;
import hk.ipo.report.Block;
import hk.ipo.report.Cell;
import hk.ipo.report.Display;
import hk.ipo.report.Figure;
import hk.ipo.report.TableColumn;
import hk.ipo.statistic.Measure;

import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;

import java.util.List;
import java.util.Optional;

/** Writes a table of a section: words to the left, numbers to the right, the total set off. */
final class TableBlock {

    private static final int WIDEST_WORDS = 38;
    private static final int DAY_WIDTH = 12;
    private static final int SHORTEST_HEADER = 9;

    /** Fewer rows are seen at one glance. */
    private static final int FEWEST_FILTERED = 20;

    private final Book book;
    private final Page page;
    private final MeasureFormula measures;
    private final Block.Table table;

    TableBlock(Book book, Page page, MeasureFormula measures, Block.Table table) {
        this.book = book;
        this.page = page;
        this.measures = measures;
        this.table = table;
    }

    /**
     * Where a table stands.
     *
     * @param table which
     * @param headerRow the row of its header
     * @param firstRow its first row of data, followed by the others and the total
     */
    record Place(Block.Table table, int headerRow, int firstRow) {}

    Place write() {
        String title = book.wording().say(table.title());
        book.cells().text(page.row(), 0, Look.TABLE_TITLE, title);
        page.reach(book.styles().scaledWidth(Look.TABLE_TITLE, TextWidth.of(title) * 6 / 5));
        boolean filtered = table.rows().size() >= FEWEST_FILTERED && page.takeFilter();
        int headerRow = page.next();
        XSSFRow header = page.row();
        for (int column = 0; column < table.columns().size(); column++) {
            header(header, column, table.columns().get(column), filtered);
        }
        int firstRow = page.next();
        table.rows().forEach(cells -> row(cells, Look.WORDS, Look.NUMBER));
        if (filtered) {
            page.filter(headerRow, table.columns().size());
        }
        table.total().ifPresent(cells -> row(cells, Look.TOTAL_WORDS, Look.TOTAL_NUMBER));
        page.skip(1);
        return new Place(table, headerRow, firstRow);
    }

    private void header(XSSFRow row, int column, TableColumn described, boolean filtered) {
        String words = book.wording().say(described.header());
        String unit = described.display().map(book.formats()::unitOf).orElse("");
        String text = book.wording().withUnit(words, unit);
        // A filter's button hides what stands to the right.
        Look look =
                filtered
                        ? Look.DATA_HEADER
                        : isNumeric(column) ? Look.HEADER_NUMBER : Look.HEADER_WORDS;
        book.cells().text(row, column, look, text);
        page.fit(
                column,
                Math.max(SHORTEST_HEADER, TextWidth.of(text) / 2 + 2)
                        + (filtered ? Page.FILTER_BUTTON : 0));
        page.wrap(row, column, text, look);
    }

    /** The first column names the row; any other that holds numbers stands to the right. */
    private boolean isNumeric(int column) {
        return column > 0
                && (table.columns().get(column).display().isPresent()
                        || table.rows().stream()
                                .map(row -> row.get(column))
                                .anyMatch(
                                        cell ->
                                                cell instanceof Cell.OfFigure
                                                        || cell instanceof Cell.Numeric));
    }

    private void row(List<Cell> cells, Look words, Look number) {
        XSSFRow row = page.row();
        for (int column = 0; column < cells.size(); column++) {
            Look look = isNumeric(column) ? number : words;
            cell(row, column, look, cells.get(column));
        }
    }

    private void cell(XSSFRow row, int column, Look look, Cell cell) {
        Wording wording = book.wording();
        Optional<Display> display = table.columns().get(column).display();
        switch (cell) {
            case Cell.OfFigure of -> figure(row, column, look, display, of.figure());
            case Cell.Words words -> words(row, column, look, wording.say(words.text()));
            case Cell.Numeric numeric -> number(row, column, look, display, numeric);
            case Cell.Day day -> {
                book.cells().day(row, column, look, day.day());
                page.fit(column, DAY_WIDTH);
            }
            case Cell.Unknown ignored -> words(row, column, look, wording.unknown());
            case Cell.Blank ignored -> book.cells().blank(row, column, look, Styles.GENERAL);
        }
    }

    /** A number under a header that names no unit brings its own. */
    private void number(
            XSSFRow row, int column, Look look, Optional<Display> display, Cell.Numeric numeric) {
        Display own = numeric.display();
        boolean unitInHeader = display.isPresent();
        String format = unitInHeader ? book.formats().inTable(own) : book.formats().withUnit(own);
        String shown =
                unitInHeader
                        ? book.wording().number(numeric.value(), own)
                        : book.wording().prose(Optional.of(numeric.value()), own);
        book.cells().number(row, column, look, format, numeric.value());
        page.fit(column, TextWidth.of(shown));
    }

    private void figure(
            XSSFRow row, int column, Look look, Optional<Display> display, Figure figure) {
        String format =
                display.map(book.formats()::inTable)
                        .orElseGet(() -> book.formats().withUnit(figure.display()));
        String shown =
                display.map(shared -> book.wording().number(figure.value(), shared))
                        .orElseGet(() -> book.wording().prose(figure.value(), figure.display()));
        book.places().note(figure, write(row, column, look, format, figure));
        page.fit(column, TextWidth.of(shown) + 1);
    }

    /** A stated number is no formula: there is nothing to work it out from. */
    private XSSFCell write(XSSFRow row, int column, Look look, String format, Figure figure) {
        return figure.measure() instanceof Measure.Stated stated
                ? book.cells().number(row, column, look, format, stated.value())
                : book.cells()
                        .formula(
                                row,
                                column,
                                look,
                                format,
                                measures.of(figure.measure()),
                                figure.value());
    }

    private void words(XSSFRow row, int column, Look look, String text) {
        book.cells().text(row, column, look, text);
        page.fitWords(
                column,
                column == 0 ? TextWidth.of(text) : Math.min(TextWidth.of(text), WIDEST_WORDS));
        page.wrap(row, column, text, look);
    }
}
