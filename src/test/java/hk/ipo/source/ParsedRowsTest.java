package hk.ipo.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hk.ipo.market.AnnualTotal;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Rows that other cores parse come as they stand in the file. */
class ParsedRowsTest {

    private static final String HEADER = "year,new_listings,main_board,gem,ipo_funds_hkd_bn\n";

    private final List<String> read = new ArrayList<>();

    @Test
    void rowsComeInTheirOrderHoweverManyThereAre() {
        for (int rows : new int[] {0, 1, 511, 512, 513, 1_024, 20_000}) {
            read.clear();
            readAll(text(rows));
            assertThat(read).hasSize(rows);
            for (int row = 0; row < rows; row++) {
                assertThat(read.get(row))
                        .isEqualTo(
                                row % 7 == 3
                                        ? "market_totals.csv:"
                                                + (row + 2)
                                                + ", new_listings: \"x\" (NOT_READABLE): a whole"
                                                + " number expected"
                                        : "market_totals.csv:" + (row + 2) + " " + year(row));
            }
        }
    }

    @Test
    void whatStopsTheReadingIsSaidBehindTheRowsBeforeIt() {
        assertThatThrownBy(() -> readAll(text(1_300) + "2015,\"1"))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContaining("(record starting at line 1302)");
        assertThat(read).hasSize(1_300);
    }

    @Test
    void aFailureOfWhateverKindEndsTheReadingBehindTheRowsBeforeIt() {
        RuntimeException failure = new IllegalStateException("a failure");
        Runnable fails =
                () -> {
                    throw failure;
                };
        assertThatThrownBy(() -> readAll(open(text(3_000), fails))).isSameAs(failure);
        assertThat(read).hasSize(1_300);
        Error error = new OutOfMemoryError("an error");
        Runnable errs =
                () -> {
                    throw error;
                };
        assertThatThrownBy(() -> readAll(open(text(3_000), errs)))
                .hasMessage("not read to the end")
                .hasCause(error);
        assertThat(read).hasSize(2_600);
    }

    @Test
    void aReadingMayEndBeforeTheRowsDo() {
        try (ParsedRows<CsvRow, AnnualTotal> rows = open(text(20_000))) {
            assertThat(described(rows.read())).isEqualTo("market_totals.csv:2 2000");
        }
    }

    private void readAll(String text) {
        readAll(open(text));
    }

    private void readAll(ParsedRows<CsvRow, AnnualTotal> opened) {
        try (ParsedRows<CsvRow, AnnualTotal> rows = opened) {
            for (Parsed<AnnualTotal> row = rows.read(); row != null; row = rows.read()) {
                read.add(described(row));
            }
            assertThat(rows.read()).isNull();
        }
    }

    private static ParsedRows<CsvRow, AnnualTotal> open(String text) {
        return new ParsedRows<>(
                new AnnualTotalsCsv(),
                InMemoryFile.ofText("market_totals.csv", text),
                Reading.AS_OF);
    }

    /** Something else happens in place of the row after 1,300. */
    private static ParsedRows<CsvRow, AnnualTotal> open(String text, Runnable then) {
        AnnualTotalsCsv source = new AnnualTotalsCsv();
        return new ParsedRows<>(
                new FeedSource<>() {

                    @Override
                    public Feed feed() {
                        return source.feed();
                    }

                    @Override
                    public RowReader<CsvRow> open(SourceFile file) {
                        return new FailingRows(source.open(file), then);
                    }

                    @Override
                    public Parsed<AnnualTotal> parse(CsvRow row, LocalDate asOf) {
                        return source.parse(row, asOf);
                    }
                },
                InMemoryFile.ofText("market_totals.csv", text),
                Reading.AS_OF);
    }

    private static final class FailingRows implements RowReader<CsvRow> {

        private final RowReader<CsvRow> rows;
        private final Runnable then;
        private int count;

        FailingRows(RowReader<CsvRow> rows, Runnable then) {
            this.rows = rows;
            this.then = then;
        }

        @Override
        public @Nullable CsvRow read() {
            count++;
            if (count > 1_300) {
                then.run();
            }
            return rows.read();
        }

        @Override
        public void close() {
            rows.close();
        }
    }

    private static String described(@Nullable Parsed<AnnualTotal> row) {
        return switch (row) {
            case null -> "no row";
            case Parsed.Accepted<AnnualTotal>(Fact<AnnualTotal> fact) ->
                    fact.location() + " " + fact.key();
            case Parsed.Rejected<AnnualTotal>(RejectedRow fault) -> fault.describe();
        };
    }

    private static int year(int row) {
        return 2_000 + row % 500;
    }

    /** Of seven rows the fourth has no number where one belongs. */
    private static String text(int rows) {
        StringBuilder text = new StringBuilder(HEADER);
        for (int row = 0; row < rows; row++) {
            text.append(year(row)).append(row % 7 == 3 ? ",x" : ",1").append(",1,0,1\n");
        }
        return text.toString();
    }
}
