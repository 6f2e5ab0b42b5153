package hk.ipo.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;

class CopyTextTest {

    private final CopyText text = new CopyText();

    @Test
    void valuesArePartedByTabsAndRowsEndedByLineFeeds() {
        text.add("00700");
        text.add(7L);
        text.add(new BigDecimal("1E+3"));
        text.add(LocalDate.of(2025, 1, 8));
        text.endRow();
        text.add(true);
        text.endRow();
        assertThat(text).hasToString("00700\t7\t1000\t2025-01-08\ntrue\n");
    }

    @Test
    void noValueIsNotTheTextThatStandsForIt() {
        text.add(null);
        text.add("\\N");
        text.add("");
        assertThat(text).hasToString("\\N\t\\\\N\t");
    }

    @Test
    void nothingInTheDataEndsAValueOrARow() {
        text.add("a\tb\nc\rd\\.");
        assertThat(text).hasToString("a\\tb\\nc\\rd\\\\.");
    }
}
