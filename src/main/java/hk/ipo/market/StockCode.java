package hk.ipo.market;

import java.util.Comparator;
import java.util.function.IntPredicate;

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

    private static final int LONGEST_ABROAD = 12;

    private static final Comparator<StockCode> ORDER =
            Comparator.comparing((StockCode stock) -> !stock.market.equals(HONG_KONG))
                    .thenComparing(StockCode::market)
                    .thenComparing(StockCode::code);

    public StockCode {
        if (market.equals(HONG_KONG)) {
            if (code.length() != 5 || !isOf(StockCode::isDigit, code)) {
                throw FindingKind.STOCK_CODE_OF_FIVE.unmet();
            }
        } else {
            if (market.length() != 4 || !isOf(StockCode::isPlain, market)) {
                throw FindingKind.MARKET_OF_CODE.unmet();
            }
            if (!isOfMarketAbroad(code)) {
                throw FindingKind.STOCK_CODE_ABROAD.unmet();
            }
        }
    }

    /** Capitals and digits, behind the first also full stops and hyphens. */
    private static boolean isOfMarketAbroad(String code) {
        return !code.isEmpty()
                && code.length() <= LONGEST_ABROAD
                && isPlain(code.charAt(0))
                && isOf(sign -> isPlain(sign) || sign == '.' || sign == '-', code);
    }

    private static boolean isOf(IntPredicate signs, String text) {
        for (int at = 0; at < text.length(); at++) {
            if (!signs.test(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(int sign) {
        return isDigit(sign) || (sign >= 'A' && sign <= 'Z');
    }

    private static boolean isDigit(int sign) {
        return sign >= '0' && sign <= '9';
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
