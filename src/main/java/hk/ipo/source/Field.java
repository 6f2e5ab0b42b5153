package hk.ipo.source;

import hk.ipo.market.Finding;
import hk.ipo.market.FindingKind;
import hk.ipo.market.Money;
import hk.ipo.market.Percentage;
import hk.ipo.market.StockCode;
import hk.ipo.source.RejectedRow.Reason;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A value that is there, read as what its column holds. Every reading throws {@link
 * FaultyValueException} when the text is something else.
 *
 * @param column the column's header, or the cell's address
 * @param value the text as found
 */
record Field(String column, String value) {

    private static final int LONGEST_TEXT = 1_000;
    private static final String SEPARATOR = " / ";
    private static final int LONGEST_NOTE = 10_000;

    /** What the store keeps without loss, and more than any amount of money has. */
    private static final int MOST_DIGITS = 20;

    private static final int MOST_DECIMALS = 10;

    /** What a long number holds, whichever digits they are. */
    private static final int MOST_DIGITS_OF_COUNT = 18;

    private static final String DAY = "0000-00-00";
    private static final String SECURE = "https://";
    private static final String PLAIN = "http://";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A name or another text of one line. */
    String text() {
        String text = value.strip();
        if (text.length() > LONGEST_TEXT) {
            throw implausible(FindingKind.TEXT_LENGTH, Integer.toString(LONGEST_TEXT));
        }
        if (!Printable.isPrintable(text)) {
            throw implausible(FindingKind.TEXT_OF_ONE_LINE);
        }
        return text;
    }

    /** A longer text, whose line breaks become blanks. */
    String note() {
        String note = Printable.collapsed(value);
        if (note.length() > LONGEST_NOTE) {
            throw implausible(FindingKind.NOTE_LENGTH, Integer.toString(LONGEST_NOTE));
        }
        if (!Printable.isPrintable(note)) {
            throw implausible(FindingKind.NOTE_CHARACTERS);
        }
        return note;
    }

    /** Names separated by a slash between blanks. */
    List<String> names() {
        String note = note();
        if (!note.contains(SEPARATOR)) {
            return note.isEmpty() ? List.of() : List.of(note);
        }
        return Arrays.stream(note.split(SEPARATOR, -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** A text of a given form. */
    String matching(Pattern form, FindingKind expected) {
        String text = text();
        if (!form.matcher(text).matches()) {
            throw notReadable(expected);
        }
        return text;
    }

    /** A link that leads to a page and runs nothing. */
    String webAddress() {
        String text = text();
        int start = text.startsWith(SECURE) ? SECURE.length() : PLAIN.length();
        boolean known = text.startsWith(SECURE) || text.startsWith(PLAIN);
        if (!known || text.length() == start || !isOfLetters(text, start)) {
            throw notReadable(FindingKind.WEB_ADDRESS);
        }
        return text;
    }

    /** Whether it has ASCII's letters, digits and signs alone, no blank among them. */
    private static boolean isOfLetters(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (text.charAt(at) < '!' || text.charAt(at) > '~') {
                return false;
            }
        }
        return true;
    }

    /** A number of zero or more. */
    BigDecimal decimal() {
        BigDecimal number = signedDecimal();
        if (number.signum() < 0) {
            throw implausible(FindingKind.NUMBER_FROM_ZERO);
        }
        return number;
    }

    /** A number that may be below zero, as a loss is. */
    BigDecimal signedDecimal() {
        String text = value.strip();
        int start = text.startsWith("-") ? 1 : 0;
        int point = endOfDigits(text, start);
        int end = point < text.length() ? endOfDigits(text, point + 1) : point;
        boolean whole = point > start && point == text.length();
        boolean parted = point > start && end > point + 1 && text.charAt(point) == '.';
        if (!(whole || (parted && end == text.length()))) {
            throw notReadable(FindingKind.DECIMAL);
        }
        if (point - start > MOST_DIGITS || end - point - 1 > MOST_DECIMALS) {
            throw implausible(FindingKind.DIGITS);
        }
        return new BigDecimal(text);
    }

    private static int endOfDigits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    Currency currency() {
        try {
            return Currency.getInstance(value.strip());
        } catch (IllegalArgumentException e) {
            throw notReadable(FindingKind.CURRENCY);
        }
    }

    Money hongKongDollars() {
        return Money.hkd(decimal());
    }

    Percentage percentage() {
        BigDecimal percent = decimal();
        if (!isPercentage(percent)) {
            throw implausible(FindingKind.PERCENTAGE);
        }
        return new Percentage(percent);
    }

    /** Whether a share of a hundred is no more than all of it. */
    static boolean isPercentage(BigDecimal percent) {
        return percent.compareTo(HUNDRED) <= 0;
    }

    long count() {
        String text = value.strip();
        if (text.isEmpty()
                || text.length() > MOST_DIGITS_OF_COUNT
                || endOfDigits(text, 0) < text.length()) {
            throw notReadable(FindingKind.WHOLE_NUMBER);
        }
        return Long.parseLong(text);
    }

    int smallCount() {
        long count = count();
        if (count > Integer.MAX_VALUE) {
            throw implausible(FindingKind.NUMBER_UP_TO, Integer.toString(Integer.MAX_VALUE));
        }
        return (int) count;
    }

    LocalDate date() {
        String text = value.strip();
        if (!isDay(text)) {
            throw noDate();
        }
        try {
            // This is strict: 31 February is refused, not moved.
            return plausible(
                    LocalDate.of(
                            Integer.parseInt(text, 0, 4, 10),
                            Integer.parseInt(text, 5, 7, 10),
                            Integer.parseInt(text, 8, 10, 10)));
        } catch (DateTimeException e) {
            throw noDate();
        }
    }

    private static boolean isDay(String text) {
        if (text.length() != DAY.length()) {
            return false;
        }
        for (int at = 0; at < DAY.length(); at++) {
            boolean digit = text.charAt(at) >= '0' && text.charAt(at) <= '9';
            if (DAY.charAt(at) == '0' ? !digit : text.charAt(at) != DAY.charAt(at)) {
                return false;
            }
        }
        return true;
    }

    /** The date, when the exchange can have known it. */
    LocalDate plausible(LocalDate date) {
        if (!isPlausible(date)) {
            throw implausible(FindingKind.DATE_FROM_1986);
        }
        return date;
    }

    /** Whether the exchange, which began in 1986, can have known it. */
    static boolean isPlausible(LocalDate date) {
        return date.getYear() >= 1986 && date.getYear() <= 2999;
    }

    StockCode stockCode() {
        try {
            return StockCode.parse(value.strip());
        } catch (IllegalArgumentException e) {
            throw notReadable(Finding.of(e));
        }
    }

    <E extends Enum<E>> E oneOf(Class<E> type) {
        String text = value.strip();
        E[] constants = type.getEnumConstants();
        for (E constant : constants) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        throw notReadable(
                FindingKind.ONE_OF,
                Arrays.stream(constants).map(Enum::name).collect(Collectors.joining(", ")));
    }

    FaultyValueException notReadable(FindingKind expected, String... arguments) {
        return notReadable(Finding.of(expected, arguments));
    }

    FaultyValueException notReadable(Finding expected) {
        return new FaultyValueException(column, value, Reason.NOT_READABLE, expected);
    }

    FaultyValueException implausible(FindingKind expected, String... arguments) {
        return new FaultyValueException(
                column, value, Reason.IMPLAUSIBLE, Finding.of(expected, arguments));
    }

    private FaultyValueException noDate() {
        return notReadable(FindingKind.DATE_ISO);
    }
}
