package hk.ipo.render.excel;

import hk.ipo.render.Waterfall;
import hk.ipo.report.Block;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The lengths of a waterfall's bars, as live formulas over its table. They stand behind the chart
 * in a format that shows nothing: a native chart can only draw what stands in cells.
 */
final class WaterfallCells {

    private static final String SHOWS_NOTHING = ";;;";

    /** The rows that the chart's title takes. */
    private static final int BELOW_TITLE = 2;

    private final Book book;
    private final XSSFSheet sheet;
    private final TableBlock.Place table;
    private final int totals;
    private final Waterfall waterfall;
    private final int firstRow;

    WaterfallCells(
            Book book,
            XSSFSheet sheet,
            TableBlock.Place table,
            Block.Chart chart,
            Waterfall waterfall,
            int chartRow) {
        this.book = book;
        this.sheet = sheet;
        this.table = table;
        this.totals = chart.series().getFirst().column();
        this.waterfall = waterfall;
        this.firstRow = chartRow + BELOW_TITLE;
    }

    /** What a row's bar is made of; of the coloured three, one has a length. */
    enum Part {
        /** From zero to where the bar begins, invisible. */
        BASE(0),
        /** A total, from zero. */
        TOTAL(1),
        /** A step upwards. */
        RISE(2),
        /** A step downwards. */
        FALL(3),
        /** As long as a total or a step upwards, invisible, behind it: it says the number. */
        BEYOND(4),
        /** As long as a step downwards, invisible, behind it. */
        BEYOND_FALL(5);

        private final int column;

        Part(int column) {
            this.column = column;
        }

        /** Its column behind the chart, and its place among the series. */
        int column() {
            return column;
        }
    }

    void write() {
        for (int at = 0; at < waterfall.totals().size(); at++) {
            XSSFRow row = sheet.createRow(firstRow + at);
            for (Part part : Part.values()) {
                book.cells()
                        .formula(
                                row,
                                part.column(),
                                Look.DATA_NUMBER,
                                SHOWS_NOTHING,
                                Formula.certain(formula(part, at)),
                                Optional.of(length(part, at)));
            }
        }
    }

    /** The lengths of a part, one a row. */
    XDDFNumericalDataSource<Double> values(Part part, String format) {
        Double[] lengths =
                IntStream.range(0, waterfall.totals().size())
                        .mapToObj(at -> length(part, at).doubleValue())
                        .toArray(Double[]::new);
        String range =
                new CellRangeAddress(
                                firstRow,
                                firstRow + lengths.length - 1,
                                part.column(),
                                part.column())
                        .formatAsString(sheet.getSheetName(), true);
        XDDFNumericalDataSource<Double> source =
                XDDFDataSourcesFactory.fromArray(lengths, range, part.column());
        source.setFormatCode(format);
        return source;
    }

    private String formula(Part part, int at) {
        String total = total(at);
        if (waterfall.isTotal(at)) {
            return part == Part.TOTAL || part == Part.BEYOND ? total : "0";
        }
        String before = total(at - 1);
        return switch (part) {
            case BASE -> "MIN(" + before + "," + total + ")";
            case TOTAL -> "0";
            case RISE, BEYOND -> "MAX(" + total + "-" + before + ",0)";
            case FALL, BEYOND_FALL -> "MAX(" + before + "-" + total + ",0)";
        };
    }

    private BigDecimal length(Part part, int at) {
        BigDecimal total = waterfall.totals().get(at);
        BigDecimal step = waterfall.step(at);
        return switch (part) {
            case BASE -> waterfall.isTotal(at) ? BigDecimal.ZERO : total.min(total.subtract(step));
            case TOTAL -> waterfall.isTotal(at) ? total : BigDecimal.ZERO;
            case RISE -> step.max(BigDecimal.ZERO);
            case BEYOND -> length(waterfall.isTotal(at) ? Part.TOTAL : Part.RISE, at);
            case FALL, BEYOND_FALL -> step.negate().max(BigDecimal.ZERO);
        };
    }

    private String total(int at) {
        return new CellReference(table.firstRow() + at, totals).formatAsString(false);
    }
}
