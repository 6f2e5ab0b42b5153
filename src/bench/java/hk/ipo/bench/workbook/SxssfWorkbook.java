package hk.ipo.bench.workbook;

import hk.ipo.bench.CellSink;
import hk.ipo.bench.Contender;
import hk.ipo.bench.GeneratedReport;
import hk.ipo.bench.MadeListing;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** POI's streaming workbook, every cell styled, for a cell without a style costs it more. */
public final class SxssfWorkbook implements Contender {

    @Override
    public void write(int rows, Path file) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook();
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            Sheet summary = workbook.createSheet("Summary");
            Sink cells = new Sink(workbook);
            cells.row = summary.createRow(0);
            cells.whole(rows);
            cells.whole(GeneratedReport.total(rows));
            Sheet ledger = workbook.createSheet("Ledger");
            for (int number = 0; number < rows; number++) {
                cells.row = ledger.createRow(number + 1);
                cells.column = 0;
                CellSink.write(MadeListing.of(number), cells);
            }
            workbook.write(out);
        }
    }

    private static final class Sink implements CellSink {

        private final CellStyle text;
        private final CellStyle day;
        private final CellStyle whole;
        private final CellStyle decimal;
        private final CellStyle percent;
        private Row row;
        private int column;

        Sink(SXSSFWorkbook workbook) {
            this.text = style(workbook, "General");
            this.day = style(workbook, "yyyy-mm-dd");
            this.whole = style(workbook, "#,##0");
            this.decimal = style(workbook, "#,##0.00");
            this.percent = style(workbook, "0.00%");
            this.row = workbook.getSheetAt(0).createRow(9);
        }

        private static CellStyle style(SXSSFWorkbook workbook, String format) {
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            return style;
        }

        @Override
        public void text(String value) {
            cell(text).setCellValue(value);
        }

        @Override
        public void day(LocalDate value) {
            cell(day).setCellValue(value);
        }

        @Override
        public void whole(long number) {
            cell(whole).setCellValue((double) number);
        }

        @Override
        public void decimal(double number) {
            cell(decimal).setCellValue(number);
        }

        @Override
        public void percent(double share) {
            cell(percent).setCellValue(share);
        }

        private Cell cell(CellStyle style) {
            Cell cell = row.createCell(column++);
            cell.setCellStyle(style);
            return cell;
        }
    }
}
