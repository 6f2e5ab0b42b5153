package hk.ipo.bench.workbook;

import hk.ipo.bench.CellSink;
import hk.ipo.bench.Contender;
import hk.ipo.bench.GeneratedReport;
import hk.ipo.bench.MadeListing;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** fastexcel, its columns styled and its rows flushed as they are written. */
public final class FastexcelWorkbook implements Contender {

    private static final int FLUSHED_ROWS = 1_000;

    /** Of the twenty-four columns, in {@link CellSink#write}'s order; text has none. */
    private static final List<String> FORMATS =
            List.of(
                    "", "", "", "", "d", "d", "", "", "", "d", "#", "#", "#", "n", "n", "n", "n",
                    "n", "#", "%", "#", "%", "", "");

    @Override
    public void write(int rows, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                Workbook workbook = new Workbook(out, "bench", "1.0")) {
            Worksheet summary = workbook.newWorksheet("Summary");
            summary.value(0, 0, rows);
            summary.value(0, 1, GeneratedReport.total(rows));
            summary.finish();
            Worksheet ledger = workbook.newWorksheet("Ledger");
            for (int column = 0; column < FORMATS.size(); column++) {
                String format =
                        switch (FORMATS.get(column)) {
                            case "d" -> "yyyy-mm-dd";
                            case "#" -> "#,##0.00";
                            case "n" -> "#,##0";
                            case "%" -> "0.00%";
                            default -> "General";
                        };
                ledger.style(column).format(format).set();
            }
            Sink cells = new Sink(ledger);
            for (int number = 0; number < rows; number++) {
                cells.row = number + 1;
                cells.column = 0;
                CellSink.write(MadeListing.of(number), cells);
                if (number % FLUSHED_ROWS == 0) {
                    ledger.flush();
                }
            }
            ledger.finish();
        }
    }

    private static final class Sink implements CellSink {

        private final Worksheet sheet;
        private int row;
        private int column;

        Sink(Worksheet sheet) {
            this.sheet = sheet;
        }

        @Override
        public void text(String text) {
            sheet.inlineString(row, column++, text);
        }

        @Override
        public void day(LocalDate day) {
            sheet.value(row, column++, day);
        }

        @Override
        public void whole(long number) {
            sheet.value(row, column++, number);
        }

        @Override
        public void decimal(double number) {
            sheet.value(row, column++, number);
        }

        @Override
        public void percent(double share) {
            sheet.value(row, column++, share);
        }
    }
}
