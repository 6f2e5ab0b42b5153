package hk.ipo.market;

import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * The code under which an issuer is listed. A Hong Kong code is five digits with its leading zeros,
 * {@code 00700}; a code of another exchange carries the exchange's ISO 10383 market identifier,
 * {@code XNAS:ABCD}.
 *
 * @param market the market identifier, {@code XHKG} for Hong Kong
 * @param code the code as that market writes it
 */
public record StockCode(String market, String code) implements Comparable<StockCode> {

    /** The market identifier of the Stock Exchange of Hong Kong, implied by a plain code. */
    public static final String HONG_KONG = "XHKG";

    private static final Pattern HONG_KONG_CODE = Pattern.compile("[0-9]{5}");
    private static final Pattern MARKET = Pattern.compile("[A-Z0-9]{4}");
    private static final Pattern FOREIGN_CODE = Pattern.compile("[A-Z0-9][A-Z0-9.\\-]{0,11}");
    private static final Comparator<StockCode> ORDER =
            Comparator.comparing((StockCode stock) -> !stock.market.equals(HONG_KONG))
                    .thenComparing(StockCode::market)
                    .thenComparing(StockCode::code);

    public StockCode {
        if (!market.equals(HONG_KONG) && !MARKET.matcher(market).matches()) {
            throw FindingKind.MARKET_OF_CODE.unmet();
        }
        Pattern expected = market.equals(HONG_KONG) ? HONG_KONG_CODE : FOREIGN_CODE;
        if (!expected.matcher(code).matches()) {
            throw market.equals(HONG_KONG)
                    ? FindingKind.STOCK_CODE_OF_FIVE.unmet()
                    : FindingKind.STOCK_CODE_ABROAD.unmet();
        }
    }

    /**
     * Reads {@code 00700} or {@code XNAS:ABCD}.
     *
     * @throws IllegalArgumentException saying what was expected, when the text is neither
     */
    public static StockCode parse(String text) {
        int colon = text.indexOf(':');
        return colon < 0
                ? new StockCode(HONG_KONG, text)
                : new StockCode(text.substring(0, colon), text.substring(colon + 1));
    }

    /** The Hong Kong code of a number that lost its leading zeros: 2580 is {@code 02580}. */
    public static StockCode ofNumber(long number) {
        if (number < 1 || number > 99_999) {
            throw FindingKind.STOCK_CODE_NUMBER.unmet();
        }
        String digits = Long.toString(number);
        return new StockCode(HONG_KONG, "0".repeat(5 - digits.length()) + digits);
    }

    /** Hong Kong's codes first, each market in the order of its codes. */
    @Override
    public int compareTo(StockCode other) {
        return ORDER.compare(this, other);
    }

    /** The text that {@link #parse} reads back: {@code 00700}, {@code XNAS:ABCD}. */
    @Override
    public String toString() {
        return market.equals(HONG_KONG) ? code : market + ":" + code;
    }
}
