package hk.ipo.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hk.ipo.market.AnnualTotal;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;

class CsvRowsTest {

    private static final String HEADER = "year,new_listings,main_board,gem,ipo_funds_hkd_bn\n";

    @Test
    void columnsAreFoundByNameInAnyOrderAmongOthersBehindAMark() {
        Reading<AnnualTotal> reading =
                read(
                        "\uFEFF\"ipo_funds_hkd_bn\",other, Year ,gem,main_board,new_listings\r\n"
                                + "232.5,\"a, \"\"b\"\"\",2014,19,103,122\r\n"
                                + "\r\n"
                                + ",,2013,,,\r\n");
        assertThat(reading.descriptions()).isEmpty();
        assertThat(reading.facts()).extracting(Fact::key).containsExactly("2014", "2013");
        assertThat(reading.facts())
                .extracting(fact -> fact.location().toString())
                .containsExactly("market_totals.csv:2", "market_totals.csv:4");
        assertThat(reading.values().getFirst().listings()).contains(122);
    }

    @Test
    void aRowWithTooFewOrTooManyColumnsIsRejected() {
        assertThat(
                        read(HEADER + "2014,122\n2015,138,104,34,263.0892\n2016,1,1,0,1,9\n")
                                .descriptions())
                .containsExactly(
                        "market_totals.csv:2 (COLUMN_COUNT): 5 columns expected, 2 found",
                        "market_totals.csv:4 (COLUMN_COUNT): 5 columns expected, 6 found");
    }

    @Test
    void aRowBehindAQuotedLineBreakKeepsItsLineNumber() {
        assertThat(read(HEADER + "2014,\"1\n2\",3,4,5\nx,1,1,0,1\n").descriptions())
                .containsExactly(
                        "market_totals.csv:2, new_listings: \"1 2\" (NOT_READABLE): a whole number"
                                + " expected",
                        "market_totals.csv:4, year: \"x\" (NOT_READABLE): a whole number expected");
    }

    @Test
    void aQuoteThatNobodyClosesIsNamedByItsLineAndSwallowsNothing() {
        assertThatThrownBy(() -> read(HEADER + "2014,1,1,0,1\n2015,\"1,1,0,1\n2016,1,1,0,1\n"))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessage(
                        "market_totals.csv is no readable CSV: Unclosed quoted field at end of"
                                + " input (record starting at line 3)");
        assertThatThrownBy(() -> read(HEADER + "2015,\"1,1,0,1\n2016,\"1\",1,0,1\n"))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessage(
                        "market_totals.csv is no readable CSV: Unexpected character after closing"
                                + " quote: '1' (0x31) (record starting at line 2)");
    }

    @Test
    void bytesThatAreNotUtf8StopTheFile() {
        byte[] latin = (HEADER + "2014,é,1,0,1\n").getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(
                        () ->
                                Reading.of(
                                        new AnnualTotalsCsv(),
                                        new InMemoryFile("market_totals.csv", latin)))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessage("market_totals.csv is not UTF-8 text");
    }

    @Test
    void aFileWithoutTheFeedsColumnsIsNotOpened() {
        assertThatThrownBy(() -> read("year,new_listings,main_board\n2014,1,1\n"))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessage(
                        "market_totals.csv lacks columns of market_totals.csv: gem,"
                                + " ipo_funds_hkd_bn expected in its header, separated by commas");
        assertThatThrownBy(() -> read("year," + HEADER + "2014,2014,1,1,0,1\n"))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessage("market_totals.csv has the column year more than once");
        assertThatThrownBy(() -> read("\n"))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessage("market_totals.csv is empty: a header row expected");
    }

    private static Reading<AnnualTotal> read(String text) {
        return Reading.of(new AnnualTotalsCsv(), InMemoryFile.ofText("market_totals.csv", text));
    }
}
