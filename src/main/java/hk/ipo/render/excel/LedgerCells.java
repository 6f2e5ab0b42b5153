package hk.ipo.render.excel;

import hk.ipo.statistic.Column;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What writes the cells of each of a ledger's columns, its styles found once for all rows. */
final class LedgerCells {

    private final Book book;
    private final WebLinks links;
    private final Map<String, Integer> places = new HashMap<>();
    private final TextStyles words;

    private LedgerCells(Book book, List<Column> columns, WebLinks links) {
        this.book = book;
        this.links = links;
        this.words = new TextStyles(book.styles(), Look.DATA_WORDS);
        for (int place = 0; place < columns.size(); place++) {
            places.put(columns.get(place).id(), place);
        }
    }

    /** The cells of columns, in their order. */
    static List<LedgerCell> of(Book book, List<Column> columns, WebLinks links) {
        LedgerCells cells = new LedgerCells(book, columns, links);
        return columns.stream().map(cells::of).toList();
    }

    private LedgerCell of(Column column) {
        CellMarkup markup = new CellMarkup(place(column));
        return switch (column) {
            case Column.Numeric numeric ->
                    new NumberCell(
                            markup,
                            style(Look.DATA_NUMBER, NumberFormats.inLedger(numeric.unit())),
                            numeric,
                            formula(numeric));
            case Column.Category category ->
                    new LabelCell(
                            markup,
                            category,
                            book.wording(),
                            style(Look.DATA_WORDS, book.formats().month()),
                            words);
            case Column.Day day ->
                    new DayCell(markup, style(Look.DATA_WORDS, book.formats().day()), day);
            case Column.Words named -> new WordsCell(markup, named, book.wording(), words);
            case Column.Link link ->
                    new LinkCell(
                            markup,
                            link,
                            links,
                            new TextStyles(book.styles(), Look.DATA_LINK),
                            words);
        };
    }

    private int style(Look look, String format) {
        return book.styles().of(look, format).getIndex();
    }

    /** How a column is worked out, where the columns that it reads are printed. */
    private Optional<SharedFormula> formula(Column.Numeric column) {
        return column.derivation()
                .filter(
                        expression ->
                                RowFormula.reads(expression, read -> places.containsKey(read.id())))
                .map(
                        expression ->
                                SharedFormula.of(
                                        place(column), places.size(), expression, this::place));
    }

    private int place(Column column) {
        return Optional.ofNullable(places.get(column.id())).orElseThrow();
    }
}
