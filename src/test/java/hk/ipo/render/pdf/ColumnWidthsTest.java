package hk.ipo.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import java.util.List;

class ColumnWidthsTest {

    private static final Offset<Float> HAIR = Offset.offset(0.001f);

    @Test
    void wordsTakeHalfOfTheSpareWidthAndNumbersShareTheOther() {
        // 200 less 20 + 30 + 30 leaves 120: 60 for the words, 30 for each column of numbers.
        assertThat(ColumnWidths.share(List.of(words(10, 20), numbers(30), numbers(30)), 200))
                .containsExactly(80, 60, 60);
    }

    @Test
    void columnsOfWordsShareTheirHalfByWhatTheySay() {
        // 160 less 90 leaves 70: 35 for numbers; the words' 35 as 20 is to 40.
        float[] widths =
                ColumnWidths.share(List.of(words(10, 20), words(10, 40), numbers(30)), 160);

        assertThat(widths[0]).isCloseTo(31.667f, HAIR);
        assertThat(widths[1]).isCloseTo(63.333f, HAIR);
        assertThat(widths[2]).isEqualTo(65);
    }

    @Test
    void withoutRoomForAllTheWidthGoesToTheColumnWithMostText() {
        // Both begin with 30; 60 are left over, of which the short one can use no more than 10.
        float[] widths = ColumnWidths.share(List.of(words(30, 40), words(30, 900)), 120);

        assertThat(widths[0]).isEqualTo(30);
        assertThat(widths[1]).isEqualTo(90);
    }

    @Test
    void aTallCellBesideATallerOneWinsNothing() {
        // In the only row the second column is ten times as tall whatever the first one gets.
        float[] widths = ColumnWidths.share(List.of(words(30, 90), words(30, 1_000)), 100);

        assertThat(widths).containsExactly(30, 70);
    }

    @Test
    void evenlyTallColumnsShareEvenly() {
        assertThat(ColumnWidths.share(List.of(words(20, 300), words(20, 300)), 120))
                .containsExactly(60, 60);
    }

    @Test
    void withoutRoomEvenForTheLeastAllShrinkAlike() {
        assertThat(ColumnWidths.share(List.of(words(60, 80), numbers(140)), 100))
                .containsExactly(30, 70);
    }

    private static ColumnWidths.Wish words(float least, float natural) {
        return new ColumnWidths.Wish(least, natural, false, List.of(natural));
    }

    private static ColumnWidths.Wish numbers(float natural) {
        return new ColumnWidths.Wish(natural, natural, true, List.of(natural));
    }
}
