package hk.ipo.render.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hk.ipo.market.Deal;
import hk.ipo.market.Listing;
import hk.ipo.market.ListingMethod;
import hk.ipo.market.MarketFixture;
import hk.ipo.market.Money;
import hk.ipo.market.Offer;
import hk.ipo.market.Period;
import hk.ipo.market.ReportedListing;
import hk.ipo.report.Block;
import hk.ipo.report.Block.ChartKind;
import hk.ipo.report.Cell;
import hk.ipo.report.Display;
import hk.ipo.report.Figure;
import hk.ipo.report.Report;
import hk.ipo.report.Section;
import hk.ipo.report.TableColumn;
import hk.ipo.report.Text;
import hk.ipo.statistic.Column;
import hk.ipo.statistic.EditionFacts;
import hk.ipo.statistic.Evaluator;
import hk.ipo.statistic.Label;
import hk.ipo.statistic.LedgerColumns;
import hk.ipo.statistic.Measure;
import hk.ipo.statistic.Selection;
import hk.ipo.statistic.Selection.Condition;
import hk.ipo.statistic.Selection.Ledger;
import hk.ipo.statistic.Unit;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

class WorkbookShapesTest {

    private int figures;
    private final EditionFacts facts = EditionFacts.of(2025, MarketFixture.market());
    private final Evaluator evaluator = new Evaluator(facts);

    @Test
    void bothLedgersOfOneSectionHaveASheetEachBehindItsNotes() throws IOException {
        Report report =
                report(
                        ledger(Ledger.PERIOD),
                        ledger(Ledger.YEAR_BEFORE),
                        new Block.Note(new Text.Data("One row a deal.")));

        try (XSSFWorkbook workbook = Workbooks.read(report)) {
            assertThat(StreamSupport.stream(workbook.spliterator(), false))
                    .extracting(sheet -> sheet.getSheetName())
                    .containsExactly(
                            "Cover",
                            "Section",
                            "Ledger 2025",
                            "Pivot 2025",
                            "Ledger 2024",
                            "Checks");
            assertThat(workbook.getSheet("Ledger 2024").getTables().getFirst().getName())
                    .isEqualTo("LedgerYearBefore");
            assertThat(Workbooks.cell(workbook, "Section!A5").getStringCellValue())
                    .isEqualTo("1  One row a deal.");
        }
    }

    @Test
    void aLedgerPrintedTwiceIsRefused() {
        assertThatThrownBy(
                        () ->
                                Workbooks.render(
                                        report(ledger(Ledger.PERIOD), ledger(Ledger.PERIOD))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the ledger PERIOD once in a report expected");
    }

    @Test
    void aChartWithoutItsTableIsRefused() {
        assertThatThrownBy(() -> Workbooks.render(report(chart(ChartKind.BAR, "elsewhere"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the table elsewhere in the chart's section expected");
    }

    @Test
    void aMeasureOfAColumnThatTheLedgerLacksIsRefused() {
        Block narrow =
                new Block.LedgerTable(
                        Ledger.PERIOD, List.of(LedgerColumns.STOCK_CODE), facts.deals());

        assertThatThrownBy(() -> Workbooks.render(report(narrow, months())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a ledger with the column month expected");
    }

    @Test
    void aFormulaLongerThanProgramsAcceptIsRefused() {
        Measure longest =
                new Measure.Total(
                        Collections.nCopies(300, Measure.sum(LedgerColumns.FUNDS, Selection.ALL)));

        assertThatThrownBy(() -> Workbooks.render(report(table("t", figure(longest)))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a formula of at most 8192 characters expected");
    }

    @Test
    void aWholeYearIsNamedByItsNumberAlone() throws IOException {
        EditionFacts whole =
                new EditionFacts(
                        Period.ofYear(2025),
                        LocalDate.of(2026, 1, 5),
                        facts.deals(),
                        List.of(),
                        List.of());

        try (XSSFWorkbook workbook =
                Workbooks.read(new Report(whole, report().sections(), List.of()))) {
            assertThat(Workbooks.cell(workbook, "Cover!A1").getStringCellValue())
                    .isEqualTo("Hong Kong new listings 2025");
            assertThat(Workbooks.cell(workbook, "Cover!A2").getStringCellValue())
                    .isEqualTo("As known on 5 January 2026");
        }
    }

    @Test
    void aMonthIsTheDateOfItsFirstDayInTheLedgerAndInFormulas() throws IOException {
        try (XSSFWorkbook workbook = Workbooks.read(report(months()))) {
            assertThat(Workbooks.cell(workbook, "Section!B7").getCellFormula())
                    .isEqualTo("COUNTIFS(Ledger[Month],DATE(2025,1,1))");
            assertThat(Workbooks.cell(workbook, "'Ledger 2025'!F2").getLocalDateTimeCellValue())
                    .hasToString("2025-01-01T00:00");
        }
    }

    @Test
    void fundsKnownFromTheExchangesReportAloneAreANumber() throws IOException {
        EditionFacts reported =
                new EditionFacts(
                        facts.period(),
                        facts.asOf(),
                        List.of(reportedOnly()),
                        List.of(),
                        List.of());
        Report report =
                new Report(
                        reported,
                        report(
                                        new Block.LedgerTable(
                                                Ledger.PERIOD, LedgerColumns.ALL, reported.deals()))
                                .sections(),
                        List.of());

        try (XSSFWorkbook workbook = Workbooks.read(report)) {
            XSSFCell funds = Workbooks.cell(workbook, "Section!V2");

            assertThat(funds.getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(funds.getNumericCellValue()).isEqualTo(70_000_000d);
        }
    }

    @Test
    void stylesDoNotGrowWithTheCells() throws IOException {
        // Without its pivot table: readers take five hundred equal records for a zip bomb.
        List<Column> columns =
                LedgerColumns.ALL.stream()
                        .filter(column -> !column.equals(LedgerColumns.ISSUER_TYPE))
                        .toList();
        List<Deal> many = Collections.nCopies(500, facts.deals().getFirst());
        Report small = report(new Block.LedgerTable(Ledger.PERIOD, columns, facts.deals()));
        Report large = report(new Block.LedgerTable(Ledger.PERIOD, columns, List.copyOf(many)));

        try (XSSFWorkbook few = Workbooks.read(small);
                XSSFWorkbook lots = Workbooks.read(large)) {
            assertThat(lots.getNumCellStyles()).isLessThanOrEqualTo(few.getNumCellStyles());
            assertThat(lots.getSheet("Section").getLastRowNum()).isEqualTo(500);
        }
    }

    @Test
    void everyKindOfCellKeepsItsType() throws IOException {
        Block table =
                table(
                        "t",
                        new Cell.Day(LocalDate.of(2025, 5, 6)),
                        new Cell.Numeric(new BigDecimal("2025"), Display.YEAR),
                        new Cell.Unknown(),
                        new Cell.Blank(),
                        Cell.of(new Text.Data("+1")));

        try (XSSFWorkbook workbook = Workbooks.read(report(table))) {
            assertThat(
                            IntStream.rangeClosed(7, 11)
                                    .mapToObj(row -> Workbooks.cell(workbook, "Section!B" + row))
                                    .map(Workbooks::value))
                    .containsExactly("45783.0", "2025.0", "\"n/a\"", "", "\"+1\"");
        }
    }

    @Test
    void linesAndColumnsOfTwoSeriesHaveALegendAndTheirOwnInk() throws IOException {
        try (XSSFWorkbook workbook =
                Workbooks.read(
                        report(
                                months(),
                                chart(ChartKind.LINE, "months"),
                                chart(ChartKind.COLUMN, "months")))) {
            List<XSSFChart> charts =
                    workbook.getSheet("Section").createDrawingPatriarch().getCharts();

            assertThat(charts).hasSize(2);
            var lines = charts.get(0).getCTChart();
            assertThat(lines.getLegend().getLegendPos().getVal()).hasToString("b");
            assertThat(lines.getPlotArea().getLineChartArray(0).getSerArray()).hasSize(2);
            var columns = charts.get(1).getCTChart().getPlotArea().getBarChartArray(0);
            assertThat(columns.getBarDir().getVal()).hasToString("col");
            assertThat(columns.getSerArray(0).getSpPr().getSolidFill().getSrgbClr().getVal())
                    .isEqualTo(new byte[] {0x0B, 0x3C, 0x5D});
            assertThat(columns.getSerArray(1).getSpPr().getSolidFill().getSrgbClr().getVal())
                    .isEqualTo(new byte[] {(byte) 0xB6, (byte) 0xC5, (byte) 0xCE});
        }
    }

    @Test
    void everyOneOfManyLyingBarsHasARowsHeightAndItsName() throws IOException {
        try (XSSFWorkbook workbook =
                Workbooks.read(report(lines(23), chart(ChartKind.BAR, "lines")))) {
            XSSFDrawing drawing = workbook.getSheet("Section").createDrawingPatriarch();
            XSSFChart chart = drawing.getCharts().getFirst();
            var anchor = drawing.getCTDrawing().getTwoCellAnchorArray(0);

            assertThat(anchor.getTo().getRow() - anchor.getFrom().getRow()).isEqualTo(23 + 6);
            assertThat(chart.getCTChart().getPlotArea().getCatAxArray(0).getTickLblSkip().getVal())
                    .isOne();
        }
    }

    @Test
    void aWaterfallIsOfStackedBarsThatHangOnAnInvisibleBase() throws IOException {
        try (XSSFWorkbook workbook = Workbooks.read(report(steps(), waterfall()))) {
            XSSFChart chart =
                    workbook.getSheet("Section").createDrawingPatriarch().getCharts().getFirst();
            var bars = chart.getCTChart().getPlotArea().getBarChartArray(0);

            assertThat(bars.getGrouping().getVal()).hasToString("stacked");
            assertThat(bars.getOverlap().getVal()).hasToString("100");
            assertThat(bars.getSerArray()).hasSize(6);
            assertThat(bars.getSerArray(0).getSpPr().isSetNoFill()).isTrue();
            assertThat(bars.getSerArray(1).getSpPr().isSetSolidFill()).isTrue();
            assertThat(numbers(bars.getSerArray(0)))
                    .containsExactly("0.0", "1000.0", "1010.0", "0.0");
            assertThat(numbers(bars.getSerArray(1)))
                    .containsExactly("1000.0", "0.0", "0.0", "1010.0");
            assertThat(numbers(bars.getSerArray(2))).containsExactly("0.0", "30.0", "0.0", "0.0");
            assertThat(numbers(bars.getSerArray(3))).containsExactly("0.0", "0.0", "20.0", "0.0");
            assertThat(numbers(bars.getSerArray(4)))
                    .containsExactly("1000.0", "30.0", "0.0", "1010.0");
            assertThat(numbers(bars.getSerArray(5))).containsExactly("0.0", "0.0", "20.0", "0.0");
            assertThat(bars.getSerArray(4).getSpPr().isSetNoFill()).isTrue();
            assertThat(bars.getSerArray(4).getDLbls().getDLblPos().getVal()).hasToString("inBase");
            assertThat(bars.getSerArray(5).getDLbls().getNumFmt().getFormatCode())
                    .isEqualTo("\u2212#,##0;;");
            assertThat(
                            chart.getCTChart()
                                    .getPlotArea()
                                    .getValAxArray(0)
                                    .getScaling()
                                    .getMin()
                                    .getVal())
                    .isEqualTo(970.0);
        }
    }

    private static List<String> numbers(CTBarSer series) {
        return List.of(series.getVal().getNumRef().getNumCache().getPtArray()).stream()
                .map(point -> point.getV())
                .toList();
    }

    private static Block lines(int count) {
        return new Block.Table(
                "lines",
                new Text.Data("Lines"),
                List.of(
                        new TableColumn(new Text.Data("Line"), Optional.empty()),
                        new TableColumn(new Text.Data("Listings"), Optional.of(Display.COUNT)),
                        new TableColumn(new Text.Data("Funds"), Optional.of(Display.COUNT))),
                IntStream.range(0, count)
                        .mapToObj(
                                line ->
                                        List.of(
                                                Cell.of(new Text.Data("line " + line)),
                                                Cell.of(line),
                                                Cell.of(line)))
                        .toList(),
                Optional.empty());
    }

    private static Block steps() {
        List<List<Cell>> rows = new ArrayList<>();
        for (int total : List.of(1_000, 1_030, 1_010, 1_010)) {
            rows.add(
                    List.of(
                            Cell.of(new Text.Data("step " + rows.size())),
                            new Cell.Blank(),
                            Cell.of(total)));
        }
        return new Block.Table(
                "steps",
                new Text.Data("Steps"),
                List.of(
                        new TableColumn(new Text.Data("Step"), Optional.empty()),
                        new TableColumn(new Text.Data("Change"), Optional.of(Display.COUNT)),
                        new TableColumn(new Text.Data("Total"), Optional.of(Display.COUNT))),
                rows,
                Optional.empty());
    }

    private static Block waterfall() {
        return new Block.Chart(
                ChartKind.WATERFALL,
                new Text.Data("A step up and a step down"),
                new Text.Data("Number"),
                "steps",
                0,
                List.of(
                        new Block.Series(2, new Text.Data("Total"), true),
                        new Block.Series(1, new Text.Data("Change"), false)));
    }

    private Report report(Block... blocks) {
        return new Report(
                facts,
                List.of(
                        new Section(
                                "section",
                                new Text.Data("Section"),
                                new Text.Data("A section"),
                                List.of(blocks))),
                List.of());
    }

    private Block ledger(Ledger ledger) {
        return new Block.LedgerTable(ledger, LedgerColumns.ALL, facts.ledger(ledger));
    }

    private Cell figure(Measure measure) {
        return Cell.of(
                Figure.of(
                        evaluator,
                        "f" + ++figures,
                        new Text.Data("f"),
                        measure,
                        Unit.HKD,
                        Display.HKD_MN));
    }

    private Block table(String id, Cell... cells) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Cell cell : cells) {
            rows.add(List.of(Cell.of(new Text.Data("row")), cell));
        }
        return new Block.Table(
                id,
                new Text.Data("Table"),
                List.of(
                        new TableColumn(new Text.Data("Row"), Optional.empty()),
                        new TableColumn(new Text.Data("Value"), Optional.of(Display.HKD_MN))),
                rows,
                Optional.empty());
    }

    private Block months() {
        List<List<Cell>> rows = new ArrayList<>();
        for (int month = 1; month <= 6; month++) {
            YearMonth named = YearMonth.of(2025, month);
            Selection listed =
                    Selection.ALL.and(
                            new Condition.Is(LedgerColumns.MONTH, new Label.OfMonth(named)));
            rows.add(
                    List.of(
                            Cell.of(new Text.Data(named.toString())),
                            figure(Measure.count(listed)),
                            figure(Measure.sum(LedgerColumns.FUNDS, listed))));
        }
        return new Block.Table(
                "months",
                new Text.Data("By month"),
                List.of(
                        new TableColumn(new Text.Data("Month"), Optional.empty()),
                        new TableColumn(new Text.Data("Listings"), Optional.of(Display.COUNT)),
                        new TableColumn(new Text.Data("Funds"), Optional.of(Display.HKD_BN))),
                rows,
                Optional.empty());
    }

    private static Block chart(ChartKind kind, String table) {
        return new Block.Chart(
                kind,
                new Text.Data("January was the month"),
                new Text.Data("Funds by month, HK$bn"),
                table,
                0,
                List.of(
                        new Block.Series(2, new Text.Data("Funds"), true),
                        new Block.Series(1, new Text.Data("Listings"), false)));
    }

    private Deal reportedOnly() {
        Deal model = facts.deals().getFirst();
        Listing listing = model.listing();
        return new Deal(
                model.issuer(),
                new Listing(
                        listing.stockCode(),
                        listing.board(),
                        listing.listingDate(),
                        Optional.empty(),
                        listing.method(),
                        Offer.NONE,
                        listing.advisers(),
                        listing.demand(),
                        listing.firstDay(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                List.of(),
                Optional.of(
                        new ReportedListing(
                                listing.stockCode(),
                                1,
                                model.issuer().nameEnglish(),
                                Set.of(),
                                false,
                                listing.listingDate(),
                                Optional.empty(),
                                ListingMethod.OFFER,
                                List.of(),
                                List.of(),
                                List.of(),
                                Optional.of(Money.hkd(7_000_000)),
                                Optional.of(Money.hkd(63_000_000)),
                                Optional.empty(),
                                List.of())));
    }
}
