package hk.ipo.report.section;

import hk.ipo.market.Deal;
import hk.ipo.market.Industry;
import hk.ipo.report.Text;
import hk.ipo.statistic.Column;
import hk.ipo.statistic.Label;
import hk.ipo.statistic.LedgerColumns;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What tells deals apart: an edition is about the deals with some of its values, or there is one
 * edition for each of them. A deal has at most one value, but for sponsors, of which it may have
 * several.
 */
public enum Dimension {
    /** The industry, by its English name. */
    INDUSTRY("industry", "ledger.industry"),
    /** The relation to the A-share markets: {@code A_PLUS_H}. */
    ISSUER_TYPE("issuer-type", "ledger.issuer-type"),
    /** The board: {@code MAIN}. */
    BOARD("board", "ledger.board"),
    /** The special chapter: {@code 18A}. */
    CHAPTER("chapter", "ledger.chapter"),
    /** Each sponsor, under the one name by which its spellings are counted. */
    SPONSOR("sponsor", "dimension.sponsor"),
    /** The reporting accountant, under the one name by which its spellings are counted. */
    ACCOUNTANT("accountant", "ledger.accountant"),
    /** The exchange, by its ISO 10383 code: {@code XHKG}. */
    MARKET("market", "dimension.market"),
    /** The issuer, by the code it is listed under: {@code 00700}. */
    STOCK_CODE("stock-code", "ledger.issuer");

    private final String key;
    private final String header;

    Dimension(String key, String header) {
        this.key = key;
        this.header = header;
    }

    /** Its name in templates: {@code issuer-type}. */
    public String key() {
        return key;
    }

    /** The dimension of a name. */
    public static Optional<Dimension> ofKey(String key) {
        return Arrays.stream(values()).filter(one -> one.key.equals(key)).findFirst();
    }

    /** The values of a deal, none where none is known; small and capital letters are one. */
    List<String> of(Deal deal) {
        return switch (this) {
            case INDUSTRY -> deal.issuer().industry().map(Industry::english).stream().toList();
            case ISSUER_TYPE -> code(LedgerColumns.ISSUER_TYPE, deal);
            case BOARD -> code(LedgerColumns.BOARD, deal);
            case CHAPTER -> code(LedgerColumns.CHAPTER, deal);
            case SPONSOR -> houses(LedgerColumns.SPONSORS, deal);
            case ACCOUNTANT -> houses(LedgerColumns.ACCOUNTANT, deal);
            case MARKET -> List.of(deal.stockCode().market());
            case STOCK_CODE -> List.of(deal.stockCode().toString());
        };
    }

    /** What it is called in front of its values. */
    Text header() {
        return Text.of(header);
    }

    private static List<String> code(Column.Category column, Deal deal) {
        return column.value().apply(deal).map(Label::code).stream().toList();
    }

    private static List<String> houses(Column.Words column, Deal deal) {
        return column.value().apply(deal).stream().map(HouseNames::of).toList();
    }
}
