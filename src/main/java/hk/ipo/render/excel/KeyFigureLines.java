package hk.ipo.render.excel;

import hk.ipo.render.Wording;
import hk.ipo.report.Block;
import hk.ipo.report.Figure;

import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Writes key figures, each on a line: what it is, how much, the change, compared with what. */
final class KeyFigureLines {

    private static final int VALUE = 1;
    private static final int CHANGE = 2;
    private static final int COMPARISON = 3;
    private static final float LINE_POINTS = 30;

    private final Book book;
    private final Page page;

    KeyFigureLines(Book book, Page page) {
        this.book = book;
        this.page = page;
    }

    /**
     * Where a key figure stands.
     *
     * @param keyFigure which
     * @param value its cell, {@code 'Headline'!B5}
     * @param change the cell of its change, if it has one
     */
    record Place(Block.KeyFigure keyFigure, String value, Optional<String> change) {}

    /** Writes them as formulas of their measures. */
    List<Place> write(Block.KeyFigures block, MeasureFormula measures) {
        List<Place> places = new ArrayList<>();
        for (Block.KeyFigure one : block.figures()) {
            int row = page.next();
            line(one, (figure, isChange) -> measures.of(figure.measure()));
            places.add(
                    new Place(
                            one,
                            address(row, VALUE),
                            one.change().map(change -> address(row, CHANGE))));
        }
        return places;
    }

    /** Writes them as links to where they stand. */
    void write(List<Place> places) {
        for (Place place : places) {
            line(
                    place.keyFigure(),
                    (figure, isChange) ->
                            Formula.certain(
                                    isChange ? place.change().orElseThrow() : place.value()));
        }
    }

    private void line(Block.KeyFigure one, BiFunction<Figure, Boolean, Formula> formula) {
        Wording wording = book.wording();
        XSSFRow row = page.row();
        row.setHeightInPoints(book.styles().scaled(Look.KEY_FIGURE, LINE_POINTS));
        String caption = wording.say(one.caption());
        book.cells().text(row, 0, Look.CAPTION, caption);
        page.fit(0, TextWidth.of(caption));
        figure(row, VALUE, Look.KEY_FIGURE, one.figure(), formula.apply(one.figure(), false));
        one.change()
                .ifPresent(
                        change ->
                                figure(
                                        row,
                                        CHANGE,
                                        Look.KEY_CHANGE,
                                        change,
                                        formula.apply(change, true)));
        one.comparison().ifPresent(words -> comparison(row, wording.say(words)));
    }

    private void comparison(XSSFRow row, String words) {
        book.cells().text(row, COMPARISON, Look.COMPARISON, words);
        page.fit(COMPARISON, TextWidth.of(words) + 1);
    }

    private void figure(XSSFRow row, int column, Look look, Figure figure, Formula formula) {
        book.places()
                .note(
                        figure,
                        book.cells()
                                .formula(
                                        row,
                                        column,
                                        look,
                                        book.formats().withUnit(figure.display()),
                                        formula,
                                        figure.value()));
        int letters = TextWidth.of(book.wording().prose(figure.value(), figure.display()));
        page.fit(column, letters * twentieths(look) / twentieths(Look.NUMBER) + 1);
    }

    private int twentieths(Look look) {
        return book.styles().design(look).face().twentieths();
    }

    private String address(int row, int column) {
        return SheetNames.quoted(page.sheet().getSheetName())
                + "!"
                + new CellReference(row, column).formatAsString(false);
    }
}
