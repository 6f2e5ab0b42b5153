package hk.ipo.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;

/** What is read at once is what the general reading gives, and all else is left to that. */
class PlainFormsTest {

    private static final String COLUMN = "column";
    private static final int TRIES = 50_000;
    private static final String SIGNS = "0123456789012345678901234567890123456789.-+ eE,١\n";

    @Test
    void theFormsOfAlmostAllNumbersAndDaysAreReadAtOnce() {
        assertThat(number("12")).contains(new BigDecimal("12"));
        assertThat(number("003.050")).contains(new BigDecimal("3.050"));
        assertThat(number("999999999999999999")).contains(new BigDecimal("999999999999999999"));
        assertThat(number("99999999.9999999999")).contains(new BigDecimal("99999999.9999999999"));
        assertThat(count("300000")).contains(300_000L);
        assertThat(count("999999999999999999")).contains(999_999_999_999_999_999L);
        assertThat(day("2025-12-28")).contains(LocalDate.of(2025, 12, 28));
    }

    @Test
    void valuesOfAnySignsAreReadAsInGeneral() {
        Random random = new Random(20251231);
        for (int number = 0; number < TRIES; number++) {
            String text = text(random, 24);
            for (String read : List.of(text, text + "." + number, "-" + number, text + number)) {
                assertReadAsInGeneral(read, row -> row.decimal(COLUMN), Field::decimal);
                assertReadAsInGeneral(read, row -> row.count(COLUMN), Field::count);
                assertReadAsInGeneral(read, row -> row.percentage(COLUMN), Field::percentage);
                assertReadAsInGeneral(
                        read, row -> row.hongKongDollars(COLUMN), Field::hongKongDollars);
            }
        }
    }

    @Test
    void daysOfAnySignsAreReadAsInGeneral() {
        Random random = new Random(20251231);
        for (int number = 0; number < TRIES; number++) {
            StringBuilder text = new StringBuilder("2025-10-10");
            for (int changed = random.nextInt(4); changed > 0; changed--) {
                text.setCharAt(
                        random.nextInt(text.length()),
                        SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
            assertReadAsInGeneral(text.toString(), row -> row.date(COLUMN), Field::date);
        }
    }

    @Test
    void everyDayOfALeapYearAndOfNoneIsReadAsInGeneral() {
        for (int day = 0; day < 2 * 366; day++) {
            LocalDate date = LocalDate.of(2024, 1, 1).plusDays(day);
            assertThat(row(date.toString()).date(COLUMN)).contains(date);
        }
    }

    @Test
    void daysBeforeTheExchangeAndInAnotherAgeAreRefusedInEitherForm() {
        for (String day : List.of("1985-12-28", "3000-01-01", " 1985-12-28")) {
            assertThatThrownBy(() -> row(day).date(COLUMN))
                    .isInstanceOf(FaultyValueException.class);
        }
        assertThat(row("1986-01-01").date(COLUMN)).contains(LocalDate.of(1986, 1, 1));
        assertThat(row("2999-12-31").date(COLUMN)).contains(LocalDate.of(2999, 12, 31));
    }

    @Test
    void ofAColumnThatMustHaveADayOneIsAskedFor() {
        assertThat(row("2025-12-31").requiredDate(COLUMN)).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThatThrownBy(() -> row(" ").requiredDate(COLUMN))
                .isInstanceOf(FaultyValueException.class)
                .hasMessage("a value expected");
    }

    /** What a row's quick reading gives, and what that of a text, blank ones apart. */
    private static <V> void assertReadAsInGeneral(
            String text, Function<CsvRow, Optional<V>> quick, Function<Field, V> general) {
        assertThat(read(() -> quick.apply(row(text))).flatMap(value -> value))
                .as(text)
                .isEqualTo(
                        text.isBlank()
                                ? Optional.empty()
                                : read(() -> general.apply(new Field(COLUMN, text))));
    }

    /** A row of one column between two others. */
    private static CsvRow row(String text) {
        String signs = "7" + text + "9";
        return new CsvRow(
                new SourceLocation("c.csv", 2),
                new CsvHeader(List.of("before", COLUMN, "behind")),
                new CsvCells(
                        signs.toCharArray(), new int[] {1, 1 + text.length(), 2 + text.length()}));
    }

    private static Optional<BigDecimal> number(String text) {
        return PlainForms.number(text.toCharArray(), 0, text.length());
    }

    private static Optional<Long> count(String text) {
        return PlainForms.count(text.toCharArray(), 0, text.length());
    }

    private static Optional<LocalDate> day(String text) {
        return PlainForms.day(text.toCharArray(), 0, text.length());
    }

    private static String text(Random random, int longest) {
        int length = random.nextInt(longest + 1);
        StringBuilder text = new StringBuilder();
        int signs = random.nextBoolean() ? SIGNS.indexOf('-') : SIGNS.length();
        for (int at = 0; at < length; at++) {
            text.append(SIGNS.charAt(random.nextInt(signs)));
        }
        return text.toString();
    }

    /** What a reading gives, nothing when it refuses the text. */
    private static <V> Optional<V> read(Supplier<V> reading) {
        try {
            return Optional.of(reading.get());
        } catch (FaultyValueException e) {
            return Optional.empty();
        }
    }
}
