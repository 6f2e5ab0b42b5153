package hk.ipo.render.pdf;

import hk.ipo.market.Deal;
import hk.ipo.render.Scale;
import hk.ipo.render.Wording;
import hk.ipo.report.Display;
import hk.ipo.report.Text;
import hk.ipo.report.Text.Argument;
import hk.ipo.statistic.Column;
import hk.ipo.statistic.LedgerColumns;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A column of the printed ledger. A sheet has room for those that matter; the workbook has all.
 *
 * @param column the ledger's column
 * @param beneath a column whose words stand below those of the first, in grey
 * @param display how its numbers are shown; empty for words, kinds and days
 * @param share its part of the width, in points of a landscape page
 */
record LedgerColumn(
        Column column, Optional<Column> beneath, Optional<Display> display, float share) {

    private static final int MOST_LINES = 3;
    private static final int SIGN_AND_POINT = 2;
    private static final int DIGITS_OF_GROUP = 3;

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
     * How cells are set, worked out once for all deals.
     *
     * @param unknown the line for what is not known
     * @param below how the words below others are set
     */
    record Setting(
            Wording wording,
            TextStyle style,
            TextStyle below,
            float width,
            List<StyledLine> unknown) {

        Setting(Wording wording, TextStyle style, float width) {
            this(
                    wording,
                    style,
                    style.in(Palette.GREY),
                    width,
                    List.of(new StyledLine(wording.unknown(), style.in(Palette.GREY))));
        }
    }

    /** The lines of a deal's cell: three at most, the last then ending with "…". */
    List<StyledLine> cell(Deal deal, Setting setting) {
        Wording wording = setting.wording();
        TextStyle style = setting.style();
        Optional<String> text = say(column, deal, wording);
        if (text.isEmpty()) {
            return setting.unknown();
        }
        if (column.equals(LedgerColumns.STOCK_CODE)) {
            return code(text.get(), setting, announcement(deal, wording));
        }
        Optional<String> words =
                beneath.isEmpty() ? Optional.empty() : below(deal, text.get(), wording);
        if (words.isEmpty()) {
            return StyledLine.atMost(MOST_LINES, text.get(), style, setting.width());
        }
        List<StyledLine> lines =
                new ArrayList<>(
                        StyledLine.atMost(MOST_LINES - 1, text.get(), style, setting.width()));
        lines.addAll(
                StyledLine.atMost(
                        MOST_LINES - lines.size(), words.get(), setting.below(), setting.width()));
        return lines;
    }

    /**
     * Codes of other exchanges may be longer than those of Hong Kong, and go over several lines.
     */
    private static List<StyledLine> code(String code, Setting setting, Optional<Link> link) {
        return new LineBreaker(setting.style(), setting.width())
                .lines(code).stream()
                        .map(line -> new StyledLine(line, setting.style(), link))
                        .toList();
    }

    private Optional<String> below(Deal deal, String above, Wording wording) {
        return beneath.flatMap(other -> say(other, deal, wording))
                .filter(words -> !words.equals(above));
    }

    /** The code leads to where the results of the offer were announced. */
    private static Optional<Link> announcement(Deal deal, Wording wording) {
        Optional<String> address = deal.listing().announcementUrl();
        if (address.isEmpty()) {
            return Optional.empty();
        }
        String words =
                wording.say(
                        Text.of(
                                "pdf.link.announcement",
                                Argument.words(new Text.Data(deal.stockCode().toString()))));
        return Optional.of(new Link.Web(address.get(), words));
    }

    /** No fewer signs than a number of this column has when it is written out. */
    int mostSigns(BigDecimal value, Setting setting) {
        Scale scale = setting.wording().scale(display.orElse(Display.COUNT));
        int whole = Math.max(1, value.precision() - value.scale() - scale.power() + 1);
        return SIGN_AND_POINT + whole + whole / DIGITS_OF_GROUP + scale.decimals();
    }

    private Optional<String> say(Column from, Deal deal, Wording wording) {
        return switch (from) {
            case Column.Numeric numeric ->
                    numeric.value()
                            .apply(deal)
                            .map(value -> wording.number(value, display.orElse(Display.COUNT)));
            case Column.Category category -> category.value().apply(deal).map(wording::label);
            case Column.Day day -> day.value().apply(deal).map(wording::day);
            case Column.Words words -> {
                List<String> all = wording.words(words, deal);
                String joined = all.size() == 1 ? all.getFirst() : String.join(", ", all);
                yield joined.isBlank() ? Optional.empty() : Optional.of(joined);
            }
            case Column.Link link -> link.value().apply(deal);
        };
    }
}
