package hk.ipo.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;

class NumberColumnTest {

    @Test
    void numbersOfDifferentDecimalsComeBackAndAddUp() {
        NumberColumn column = column("9.5", "", "10.25", "-3", "0.000000000000000001");

        assertThat(column.at(0)).isEqualByComparingTo("9.5");
        assertThat(column.at(2)).isEqualByComparingTo("10.25");
        assertThat(column.at(3)).isEqualByComparingTo("-3");
        assertThat(column.known().stream()).containsExactly(0, 2, 3, 4);
        assertThat(column.sum(all(5))).isEqualByComparingTo("16.750000000000000001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9223372036854775808",
                "0.3333333333333333333333333333333333",
                "-123456789012345678901234567890",
                "1E+30"
            })
    void whatFitsIntoNoMachineNumberIsKeptAsItIs(String wide) {
        NumberColumn column = column("", "1.5", wide, "", "2");

        assertThat(column.at(1)).isEqualByComparingTo("1.5");
        assertThat(column.at(2)).isEqualByComparingTo(wide);
        assertThat(column.at(4)).isEqualByComparingTo("2");
        assertThat(column.sum(all(5)))
                .isEqualByComparingTo(new BigDecimal(wide).add(new BigDecimal("3.5")));
    }

    @Test
    void numbersThatMoreDecimalsWouldMakeTooLongAreKeptAsTheyAre() {
        NumberColumn column = column("9223372036854775807", "0.01");

        assertThat(column.at(0)).isEqualByComparingTo("9223372036854775807");
        assertThat(column.sum(all(2))).isEqualByComparingTo("9223372036854775807.01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.25", "9223372036854775808", "0.3333333333333333333333333333333333"})
    void someOfTheNumbersComeInTheirOrder(String other) {
        NumberColumn column = column("9.5", "", other, "-3", "4", "0.1");
        BitSet some = all(5);
        some.clear(1);

        assertThat(column.ascending(some))
                .isSortedAccordingTo(BigDecimal::compareTo)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactlyInAnyOrder(
                        new BigDecimal("9.5"),
                        new BigDecimal(other),
                        new BigDecimal("-3"),
                        new BigDecimal("4"));
        assertThat(column.ascending(new BitSet())).isEmpty();
    }

    @Test
    void aTotalBeyondAMachineNumberIsExact() {
        NumberColumn column =
                column("9223372036854775807", "9223372036854775807", "-1", "9223372036854775807");

        assertThat(column.sum(all(4))).isEqualByComparingTo("27670116110564327420");
    }

    @Test
    void onlyTheDealsChosenCount() {
        BitSet chosen = new BitSet();
        chosen.set(1, 3);

        assertThat(column("1", "2", "4", "8").sum(chosen)).isEqualByComparingTo("6");
        assertThat(column("", "", "").sum(chosen)).isEqualByComparingTo("0");
    }

    private static NumberColumn column(String... numbers) {
        NumberColumn column = new NumberColumn(numbers.length);
        List<String> all = List.of(numbers);
        for (int place = 0; place < all.size(); place++) {
            if (!all.get(place).isEmpty()) {
                column.set(place, new BigDecimal(all.get(place)));
            }
        }
        column.close();
        return column;
    }

    private static BitSet all(int deals) {
        BitSet all = new BitSet();
        all.set(0, deals);
        return all;
    }
}
