package hk.ipo.render.excel;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.render.zip.ByteBlock;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

class DayCellTest {

    /** The format begins with 1 January 1900 and counts a 29 February in that year. */
    @ParameterizedTest
    @CsvSource({
        "1900-01-01, 1",
        "1900-02-28, 59",
        "1900-03-01, 61",
        "1970-01-01, 25569",
        "2024-02-29, 45351",
        "2025-12-31, 46022"
    })
    void daysAreCountedAsTheFormatCountsThem(LocalDate day, int counted) {
        ByteBlock block = new ByteBlock();

        DayCell.addValue(new CellMarkup(0), block, day);

        assertThat(new String(block.toBytes(), StandardCharsets.US_ASCII))
                .isEqualTo("<v>" + counted + "</v></c>");
    }
}
