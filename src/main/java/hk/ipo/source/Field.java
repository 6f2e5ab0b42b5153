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
        return Arrays.stream(note().split(" / ", -1))
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
        return matching(WEB_ADDRESS, FindingKind.WEB_ADDRESS);
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
        if (!DECIMAL.matcher(text).matches()) {
            throw notReadable(FindingKind.DECIMAL);
        }
        if (!BOUNDED.matcher(text).matches()) {
            throw implausible(FindingKind.DIGITS);
        }
        return new BigDecimal(text);
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
        if (percent.compareTo(HUNDRED) > 0) {
            throw implausible(FindingKind.PERCENTAGE);
        }
        return new Percentage(percent);
    }

    long count() {
        String text = value.strip();
        if (!WHOLE.matcher(text).matches()) {
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
            throw implausible(FindingKind.DATE_FROM_1986);
        }
        return date;
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
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(
                        () ->
                                notReadable(
                                        FindingKind.ONE_OF,
                                        Arrays.stream(type.getEnumConstants())
                                                .map(Enum::name)
                                                .collect(Collectors.joining(", "))));
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
