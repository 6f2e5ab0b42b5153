package hk.ipo.bench.pdf;

import hk.ipo.market.Deal;
import hk.ipo.render.Wording;
import hk.ipo.report.Display;
import hk.ipo.report.Language;
import hk.ipo.statistic.Column;
import hk.ipo.statistic.LedgerColumns;

import java.util.List;

/** What the cells of the printed ledger say, in words that any library can print. */
final class LedgerWords {

    /** The columns of our ledger on paper. */
    static final List<Column> COLUMNS =
            List.of(
                    LedgerColumns.STOCK_CODE,
                    LedgerColumns.ISSUER,
                    LedgerColumns.BOARD,
                    LedgerColumns.LISTING_DATE,
                    LedgerColumns.INDUSTRY,
                    LedgerColumns.ISSUER_TYPE,
                    LedgerColumns.OFFER_PRICE,
                    LedgerColumns.FUNDS_BASE,
                    LedgerColumns.OVER_ALLOTMENT,
                    LedgerColumns.FUNDS,
                    LedgerColumns.PUBLIC_MULTIPLE,
                    LedgerColumns.FIRST_DAY_RETURN);

    /** Their shares of the width. */
    static final float[] SHARES = {32, 160, 44, 74, 84, 62, 38, 50, 44, 46, 46, 40};

    private final Wording wording = Wording.of(Language.ENGLISH);

    String header(Column column) {
        return wording.header(column);
    }

    String cell(Column column, Deal deal) {
        return switch (column) {
            case Column.Numeric numeric ->
                    numeric.value()
                            .apply(deal)
                            .map(value -> wording.number(value, display(numeric)))
                            .orElseGet(wording::unknown);
            case Column.Category category ->
                    category.value().apply(deal).map(wording::label).orElseGet(wording::unknown);
            case Column.Day day ->
                    day.value().apply(deal).map(wording::day).orElseGet(wording::unknown);
            case Column.Words words -> words(words, deal);
            case Column.Link link -> link.value().apply(deal).orElseGet(wording::unknown);
        };
    }

    private static Display display(Column.Numeric column) {
        if (column.equals(LedgerColumns.PUBLIC_MULTIPLE)) {
            return Display.MULTIPLE;
        }
        return switch (column.unit()) {
            case HKD -> Display.HKD_MN;
            case HKD_PER_SHARE -> Display.PRICE;
            default -> Display.CHANGE;
        };
    }

    private String words(Column.Words column, Deal deal) {
        String words = String.join(", ", wording.words(column, deal));
        return column.equals(LedgerColumns.ISSUER)
                ? words + deal.issuer().nameTraditional().map(other -> "\n" + other).orElse("")
                : words;
    }
}
