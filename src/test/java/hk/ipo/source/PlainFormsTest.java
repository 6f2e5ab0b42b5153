package hk.ipo.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;

/** What is read at once is what the general reading gives, and all else is left to that. */
class PlainFormsTest {

    private static final int TRIES = 200_000;
    private static final String SIGNS = "0123456789012345678901234567890123456789.-+ eE,١\n";

    @Test
    void theFormsOfAlmostAllNumbersAndDaysAreReadAtOnce() {
        assertThat(PlainForms.number("12")).contains(new BigDecimal("12"));
        assertThat(PlainForms.number("003.050")).contains(new BigDecimal("3.050"));
        assertThat(PlainForms.number("999999999999999999"))
                .contains(new BigDecimal("999999999999999999"));
        assertThat(PlainForms.number("99999999.9999999999"))
                .contains(new BigDecimal("99999999.9999999999"));
        assertThat(PlainForms.day("2025-12-28")).contains(LocalDate.of(2025, 12, 28));
    }

    @Test
    void numbersOfAnySignsAreReadAsInGeneral() {
        Random random = new Random(20251231);
        for (int number = 0; number < TRIES; number++) {
            String text = text(random, 24);
            PlainForms.number(text)
                    .ifPresent(
                            quick ->
                                    assertThat(general(text, Field::anyDecimal))
                                            .as(text)
                                            .contains(quick));
            assertThat(read(() -> new Field("c", text).signedDecimal()))
                    .as(text)
                    .isEqualTo(general(text, Field::anyDecimal));
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
            String day = text.toString();
            assertThat(read(() -> new Field("c", day).date()))
                    .as(day)
                    .isEqualTo(general(day, Field::anyDate));
        }
    }

    @Test
    void everyDayOfALeapYearAndOfNoneIsReadAsInGeneral() {
        for (int day = 0; day < 2 * 366; day++) {
            LocalDate date = LocalDate.of(2024, 1, 1).plusDays(day);
            assertThat(new Field("c", date.toString()).date()).isEqualTo(date);
        }
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

    private static <V> Optional<V> general(String text, Function<Field, V> reading) {
        return read(() -> reading.apply(new Field("c", text)));
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
