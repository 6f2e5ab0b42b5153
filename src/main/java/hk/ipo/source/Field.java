package hk.ipo.source;

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
    private static final int LONGEST_NOTE = 10_000;
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    /** What the store keeps without loss, and more than any amount of money has. */
    private static final Pattern BOUNDED = Pattern.compile("-?[0-9]{1,20}(\\.[0-9]{1,10})?");

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,18}");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[!-~]+");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A name or another text of one line. */
    String text() {
        String text = value.strip();
        if (text.length() > LONGEST_TEXT) {
            throw implausible("a text of at most " + LONGEST_TEXT + " characters expected");
        }
        if (!Printable.isPrintable(text)) {
            throw implausible("a text of one line without control characters expected");
        }
        return text;
    }

    /** A longer text, whose line breaks become blanks. */
    String note() {
        String note = Printable.collapsed(value);
        if (note.length() > LONGEST_NOTE) {
            throw implausible("a note of at most " + LONGEST_NOTE + " characters expected");
        }
        if (!Printable.isPrintable(note)) {
            throw implausible("a note without control characters expected");
        }
        return note;
    }

    /** Names separated by a slash between blanks. */
    List<String> names() {
        return Arrays.stream(note().split(" / ", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** A text of a given form. */
    String matching(Pattern form, String expected) {
        String text = text();
        if (!form.matcher(text).matches()) {
            throw notReadable(expected);
        }
        return text;
    }

    /** A link that leads to a page and runs nothing. */
    String webAddress() {
        return matching(WEB_ADDRESS, "a web address that begins with https:// expected");
    }

    /** A number of zero or more. */
    BigDecimal decimal() {
        BigDecimal number = signedDecimal();
        if (number.signum() < 0) {
            throw implausible("a number of zero or more expected");
        }
        return number;
    }

    /** A number that may be below zero, as a loss is. */
    BigDecimal signedDecimal() {
        String text = value.strip();
        if (!DECIMAL.matcher(text).matches()) {
            throw notReadable("a decimal number expected");
        }
        if (!BOUNDED.matcher(text).matches()) {
            throw implausible("a number of at most 20 digits and 10 decimals expected");
        }
        return new BigDecimal(text);
    }

    Currency currency() {
        try {
            return Currency.getInstance(value.strip());
        } catch (IllegalArgumentException e) {
            throw notReadable("an ISO 4217 currency code such as CNY expected");
        }
    }

    Money hongKongDollars() {
        return Money.hkd(decimal());
    }

    Percentage percentage() {
        BigDecimal percent = decimal();
        if (percent.compareTo(HUNDRED) > 0) {
            throw implausible("a percentage from 0 to 100 expected");
        }
        return new Percentage(percent);
    }

    long count() {
        String text = value.strip();
        if (!WHOLE.matcher(text).matches()) {
            throw notReadable("a whole number expected");
        }
        return Long.parseLong(text);
    }

    int smallCount() {
        long count = count();
        if (count > Integer.MAX_VALUE) {
            throw implausible("a number up to " + Integer.MAX_VALUE + " expected");
        }
        return (int) count;
    }

    LocalDate date() {
        String text = value.strip();
        if (!DATE.matcher(text).matches()) {
            throw noDate();
        }
        try {
            // The ISO formatter behind this is strict: 31 February is refused, not moved.
            return plausible(LocalDate.parse(text));
        } catch (DateTimeException e) {
            throw noDate();
        }
    }

    /** The date, when the exchange can have known it. */
    LocalDate plausible(LocalDate date) {
        if (date.getYear() < 1986 || date.getYear() > 2999) {
            throw implausible("a date from 1986 on expected");
        }
        return date;
    }

    StockCode stockCode() {
        try {
            return StockCode.parse(value.strip());
        } catch (IllegalArgumentException e) {
            throw notReadable(e.getMessage() == null ? "a stock code expected" : e.getMessage());
        }
    }

    <E extends Enum<E>> E oneOf(Class<E> type) {
        String text = value.strip();
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(
                        () ->
                                notReadable(
                                        Arrays.stream(type.getEnumConstants())
                                                .map(Enum::name)
                                                .collect(
                                                        Collectors.joining(
                                                                ", ", "one of ", " expected"))));
    }

    FaultyValueException notReadable(String expected) {
        return new FaultyValueException(column, value, Reason.NOT_READABLE, expected);
    }

    FaultyValueException implausible(String expected) {
        return new FaultyValueException(column, value, Reason.IMPLAUSIBLE, expected);
    }

    private FaultyValueException noDate() {
        return notReadable("a date YYYY-MM-DD that exists expected");
    }
}
