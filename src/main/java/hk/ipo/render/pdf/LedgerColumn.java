package hk.ipo.render.pdf;

import hk.ipo.market.Deal;
import hk.ipo.render.Wording;
import hk.ipo.report.Display;
import hk.ipo.statistic.Column;
import hk.ipo.statistic.LedgerColumns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A column of the printed ledger. A sheet has room for those that matter; the workbook has all.
 *
 * @param column the ledger's column
 * @param beneath a column whose words stand below those of the first, in grey
 * @param display how its numbers are shown; empty for words, kinds and days
 * @param share its part of the width, in points of a landscape page
 */
record LedgerColumn(
        Column column, Optional<Column.Words> beneath, Optional<Display> display, float share) {

    /** The printed columns, in order. */
    static final List<LedgerColumn> PRINTED =
            List.of(
                    words(LedgerColumns.STOCK_CODE, 32),
                    new LedgerColumn(
                            LedgerColumns.ISSUER,
                            Optional.of(LedgerColumns.ISSUER_CHINESE),
                            Optional.empty(),
                            160),
                    words(LedgerColumns.BOARD, 44),
                    words(LedgerColumns.LISTING_DATE, 74),
                    words(LedgerColumns.INDUSTRY, 84),
                    words(LedgerColumns.ISSUER_TYPE, 62),
                    numbers(LedgerColumns.OFFER_PRICE, Display.PRICE, 38),
                    numbers(LedgerColumns.FUNDS_BASE, Display.HKD_MN, 50),
                    numbers(LedgerColumns.OVER_ALLOTMENT, Display.HKD_MN, 44),
                    numbers(LedgerColumns.FUNDS, Display.HKD_MN, 46),
                    numbers(LedgerColumns.PUBLIC_MULTIPLE, Display.MULTIPLE, 46),
                    numbers(LedgerColumns.FIRST_DAY_RETURN, Display.CHANGE, 40));

    private static LedgerColumn words(Column column, float share) {
        return new LedgerColumn(column, Optional.empty(), Optional.empty(), share);
    }

    private static LedgerColumn numbers(Column.Numeric column, Display display, float share) {
        return new LedgerColumn(column, Optional.empty(), Optional.of(display), share);
    }

    /** The lines of its header, its unit last, in a width. */
    List<StyledLine> header(Wording wording, TextStyle style, float width) {
        TextStyle bold = style.bold();
        TextStyle grey = style.in(Palette.GREY);
        List<StyledLine> lines =
                new ArrayList<>(
                        StyledLine.all(
                                new LineBreaker(bold, width).evenLines(wording.header(column)),
                                bold));
        display.map(wording::unit)
                .map(unit -> StyledLine.all(new LineBreaker(grey, width).lines(unit), grey))
                .ifPresent(lines::addAll);
        return lines;
    }

    /**
     * Its cells in a width.
     *
     * @param wording what says them
     * @param style how they are set
     */
    LedgerCells cells(Wording wording, TextStyle style, float width) {
        LedgerCells.Setting setting = new LedgerCells.Setting(wording, style, width);
        return switch (column) {
            case Column.Numeric numeric ->
                    new NumberCells(numeric.value(), display.orElse(Display.COUNT), setting);
            case Column.Category category ->
                    new CommonCells<>(category.value(), wording::label, setting);
            case Column.Day day -> new CommonCells<>(day.value(), wording::day, setting);
            case Column.Words code when code.equals(LedgerColumns.STOCK_CODE) ->
                    new CodeCells(setting);
            case Column.Words words ->
                    new NameCells(said(words, wording), beneath(wording), setting);
            case Column.Link link -> new NameCells(link.value(), LedgerColumn::nothing, setting);
        };
    }

    private Function<Deal, Optional<String>> beneath(Wording wording) {
        return beneath.map(words -> said(words, wording)).orElse(LedgerColumn::nothing);
    }

    private static Optional<String> nothing(Deal ignored) {
        return Optional.empty();
    }

    private static Function<Deal, Optional<String>> said(Column.Words column, Wording wording) {
        Function<Deal, List<String>> words = wording.words(column);
        return deal -> {
            List<String> all = words.apply(deal);
            String joined = all.size() == 1 ? all.getFirst() : String.join(", ", all);
            return joined.isBlank() ? Optional.empty() : Optional.of(joined);
        };
    }
}
