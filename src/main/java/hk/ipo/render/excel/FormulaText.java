package hk.ipo.render.excel;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Values written into formulas, where text must never be read as anything else. */
final class FormulaText {

    /** Spreadsheet programs refuse longer text within a formula. */
    private static final int LONGEST_LITERAL = 255;

    /** Below the longest search text that programs take, with room for the sign and escapes. */
    private static final int LONGEST_CRITERION = 120;

    /** The text as a literal, in pieces where it is long. */
    static String literal(String text) {
        if (text.length() <= LONGEST_LITERAL) {
            return quoted(text);
        }
        int pieces = (text.length() + LONGEST_LITERAL - 1) / LONGEST_LITERAL;
        return IntStream.range(0, pieces)
                .mapToObj(
                        piece ->
                                text.substring(
                                        piece * LONGEST_LITERAL,
                                        Math.min(text.length(), (piece + 1) * LONGEST_LITERAL)))
                .map(FormulaText::quoted)
                .collect(Collectors.joining("&", "(", ")"));
    }

    /** The number as a literal. */
    static String literal(BigDecimal number) {
        return number.toPlainString();
    }

    /** The month as the date of its first day. */
    static String firstDay(YearMonth month) {
        return "DATE(" + month.getYear() + "," + month.getMonthValue() + ",1)";
    }

    /** Whether {@link #equalTo} says the same to every program. */
    static boolean fitsCriterion(String text) {
        return text.length() <= LONGEST_CRITERION && text.indexOf('~') < 0;
    }

    /**
     * A search criterion that only this text meets: the equals sign in front keeps a text such as
     * {@code >5} from being read as a comparison, and {@code *} and {@code ?} stand for themselves.
     */
    static String equalTo(String text) {
        return quoted("=" + escaped(text));
    }

    /** The text within a search, where {@code *} and {@code ?} stand for themselves. */
    static String escaped(String text) {
        return text.replace("*", "~*").replace("?", "~?");
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    private FormulaText() {}
}
