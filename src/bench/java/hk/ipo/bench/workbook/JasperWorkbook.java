package hk.ipo.bench.workbook;

import hk.ipo.bench.CellSink;
import hk.ipo.bench.Contender;
import hk.ipo.bench.JasperRows;
import hk.ipo.bench.JasperRows.JasperColumn;
import hk.ipo.bench.MadeListing;

import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.export.ooxml.JRXlsxExporter;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.export.SimpleXlsxReportConfiguration;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * JasperReports' workbook, numbers and days as such; all is in memory at once: no virtualizer. It
 * has the ledger alone, without the sheet of two figures.
 */
public final class JasperWorkbook implements Contender {

    private static final int WIDTH = 30;

    @Override
    public void write(int rows, Path file) throws IOException {
        Sink kinds = new Sink();
        CellSink.write(MadeListing.of(0), kinds);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            SimpleXlsxReportConfiguration configuration = new SimpleXlsxReportConfiguration();
            configuration.setDetectCellType(true);
            JRXlsxExporter exporter = new JRXlsxExporter();
            exporter.setConfiguration(configuration);
            exporter.setExporterInput(
                    new SimpleExporterInput(
                            JasperRows.printed(
                                    kinds.columns,
                                    IntStream.range(0, rows)
                                            .mapToObj(JasperWorkbook::row)
                                            .iterator(),
                                    "",
                                    false)));
            exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
            exporter.exportReport();
        } catch (JRException e) {
            throw new IOException("JasperReports failed", e);
        }
    }

    private static Object[] row(int number) {
        Sink row = new Sink();
        CellSink.write(MadeListing.of(number), row);
        return row.values.toArray();
    }

    private static final class Sink implements CellSink {

        private final List<Object> values = new ArrayList<>();
        private final List<JasperColumn> columns = new ArrayList<>();

        @Override
        public void text(String text) {
            add(text, String.class, "");
        }

        @Override
        public void day(LocalDate day) {
            add(Date.valueOf(day), java.util.Date.class, "yyyy-MM-dd");
        }

        @Override
        public void whole(long number) {
            add(number, Long.class, "#,##0");
        }

        @Override
        public void decimal(double number) {
            add(number, Double.class, "#,##0.00");
        }

        @Override
        public void percent(double share) {
            add(share, Double.class, "0.00%");
        }

        private void add(Object value, Class<?> type, String pattern) {
            values.add(value);
            columns.add(new JasperColumn(type, WIDTH, pattern));
        }
    }
}
