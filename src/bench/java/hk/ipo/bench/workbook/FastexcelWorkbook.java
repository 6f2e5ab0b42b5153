package hk.ipo.bench.workbook;

import hk.ipo.bench.CellSink;
import hk.ipo.bench.Contender;
import hk.ipo.bench.GeneratedReport;
import hk.ipo.bench.MadeListing;
import hk.ipo.render.zip.Compression;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * fastexcel at the level of the others (its own is 4), every number styled like theirs: without a
 * style of its own a cell shows a day as a number. Rows are flushed as they are written.
 */
public final class FastexcelWorkbook implements Contender {

    private static final int FLUSHED_ROWS = 1_000;

    @Override
    public void write(int rows, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                Workbook workbook = new Workbook(out, "bench", "1.0")) {
            workbook.setCompressionLevel(Compression.STANDARD.level());
            Worksheet summary = workbook.newWorksheet("Summary");
            summary.value(0, 0, rows);
            summary.value(0, 1, GeneratedReport.total(rows));
            summary.finish();
            Worksheet ledger = workbook.newWorksheet("Ledger");
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
            sheet.value(row, column, day);
            format("yyyy-mm-dd");
        }

        @Override
        public void whole(long number) {
            sheet.value(row, column, number);
            format("#,##0");
        }

        @Override
        public void decimal(double number) {
            sheet.value(row, column, number);
            format("#,##0.00");
        }

        @Override
        public void percent(double share) {
            sheet.value(row, column, share);
            format("0.00%");
        }

        /** Also moves on to the next cell. */
        private void format(String format) {
            sheet.style(row, column++).format(format).set();
        }
    }
}
