package hk.ipo.render.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hk.ipo.report.Figure;
import hk.ipo.report.ReportFixture;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

class WorkbookRendererTest {

    @Test
    void everyCellIsAsTheGoldenDumpSays() throws IOException {
        String golden;
        try (var stream = WorkbookRendererTest.class.getResourceAsStream("workbook.txt")) {
            golden =
                    new String(
                            Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        }

        try (XSSFWorkbook workbook = Workbooks.read(ReportFixture.report())) {
            String dump = Workbooks.dump(workbook);
            // What came out stays behind, to be compared and, where it is right, taken over.
            Files.writeString(
                    Files.createDirectories(Path.of("target/golden")).resolve("workbook.txt"),
                    dump);

            assertThat(dump).isEqualTo(golden);
        }
    }

    @Test
    void theSameReportMakesTheSameBytes() throws IOException {
        byte[] first = Workbooks.render(ReportFixture.report());

        assertThat(Workbooks.render(ReportFixture.report())).isEqualTo(first);
    }

    @Test
    void everyPartOfThePackageIsOfTheAsOfDay() throws IOException {
        List<String> times = new ArrayList<>();
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip =
                new ZipInputStream(
                        new ByteArrayInputStream(Workbooks.render(ReportFixture.report())))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                times.add(part.getTimeLocal().toString());
                names.add(part.getName());
            }
        }

        assertThat(times).containsOnly("2025-06-30T12:00");
        assertThat(names).startsWith("[Content_Types].xml", "_rels/.rels");
    }

    @Test
    void changingAnAmountChangesWhatRestsOnItAndBreaksNothing() throws IOException {
        try (XSSFWorkbook workbook = Workbooks.read(ReportFixture.report())) {
            XSSFCell base = Workbooks.cell(workbook, "Ledger!S2");
            assertThat(base.getNumericCellValue()).isEqualTo(12_000_000_000d);

            base.setCellValue(13_000_000_000d);
            new XSSFFormulaEvaluator(workbook).evaluateAll();

            assertThat(Workbooks.cell(workbook, "Ledger!V2").getNumericCellValue())
                    .isEqualTo(14_800_000_000d);
            assertThat(Workbooks.cell(workbook, "Headline!B6").getNumericCellValue())
                    .isEqualTo(19_760_000_000d);
            assertThat(Workbooks.cell(workbook, "Cover!B6").getNumericCellValue())
                    .isEqualTo(19_760_000_000d);
            assertThat(Workbooks.cell(workbook, "Board!C7").getNumericCellValue())
                    .isEqualTo(19_700_000_000d);
            assertThat(Workbooks.cell(workbook, "Headline!C6").getNumericCellValue())
                    .isCloseTo(19.76 / 87.6 - 1, within(1e-12));
            assertThat(Workbooks.cell(workbook, "Cover!B3").getStringCellValue()).isEqualTo("OK");
            assertThat(Workbooks.formulas(workbook))
                    .noneMatch(cell -> cell.getCachedFormulaResultType() == CellType.ERROR);
        }
    }

    @Test
    void aRowWithoutItsCodeShowsInTheMasterCheck() throws IOException {
        try (XSSFWorkbook workbook = Workbooks.read(ReportFixture.report())) {
            Workbooks.cell(workbook, "Ledger!A4").setBlank();

            new XSSFFormulaEvaluator(workbook).evaluateAll();

            assertThat(Workbooks.cell(workbook, "Cover!B3").getStringCellValue())
                    .isEqualTo("Differs");
        }
    }

    @Test
    void everyFigureIsListedOnceAndPointsToItsCell() throws IOException {
        try (XSSFWorkbook workbook = Workbooks.read(ReportFixture.report())) {
            XSSFSheet sheet = workbook.getSheet("Figures");

            assertThat(Workbooks.cell(workbook, "Figures!A7").getStringCellValue())
                    .isEqualTo("headline.funds");
            assertThat(Workbooks.cell(workbook, "Figures!C7").getCellFormula())
                    .isEqualTo("'Headline'!B6");
            assertThat(Workbooks.cell(workbook, "Figures!E7").getStringCellValue())
                    .isEqualTo("sum of Funds as known over all deals");
            assertThat(Workbooks.cell(workbook, "Figures!G7").getHyperlink().getAddress())
                    .isEqualTo("'Headline'!B6");
            assertThat(
                            StreamSupport.stream(sheet.spliterator(), false)
                                    .skip(4)
                                    .map(row -> row.getCell(0).getStringCellValue())
                                    .takeWhile(id -> !id.startsWith("Rows:")))
                    .containsExactlyElementsOf(
                            ReportFixture.report().figures().stream().map(Figure::id).toList());
        }
    }

    @Test
    void theMasterCheckHasAName() throws IOException {
        try (XSSFWorkbook workbook = Workbooks.read(ReportFixture.report())) {
            CellReference place =
                    new CellReference(workbook.getName("master_check").getRefersToFormula());

            assertThat(place.formatAsString()).isEqualTo("Checks!$B$5");
            assertThat(Workbooks.cell(workbook, "Checks!B5").getStringCellValue()).isEqualTo("OK");
        }
    }

    @Test
    void namesThatLookLikeFormulasAreText() throws IOException {
        try (XSSFWorkbook workbook = Workbooks.read(ReportFixture.report())) {
            XSSFCell name = Workbooks.cell(workbook, "Ledger!B3");

            assertThat(name.getCellType()).isEqualTo(CellType.STRING);
            assertThat(name.getStringCellValue()).isEqualTo("=SUM(1,1) Biotech Limited - B");
            assertThat(name.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void theLedgerIsATableWithAFilterBelowAFrozenHeader() throws IOException {
        try (XSSFWorkbook workbook = Workbooks.read(ReportFixture.report())) {
            XSSFSheet sheet = workbook.getSheet("Ledger");
            XSSFTable table = sheet.getTables().getFirst();

            assertThat(table.getName()).isEqualTo("Ledger");
            assertThat(table.getArea().formatAsString()).isEqualTo("A1:AM6");
            assertThat(table.getCTTable().getAutoFilter().getRef()).isEqualTo("A1:AM6");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                    .isEqualTo((short) 1);
            assertThat(sheet.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 2);
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("01001");
            assertThat(sheet.getRow(1).getCell(4).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2025, 1, 15));
            assertThat(sheet.getRow(4).getCell(19)).isNull();
            assertThat(sheet.getHyperlinkList()).hasSize(3);
        }
    }

    @Test
    void everySheetIsPrintedOnA4WithAHeadAndAFoot() throws IOException {
        try (XSSFWorkbook workbook = Workbooks.read(ReportFixture.report())) {
            assertThat(StreamSupport.stream(workbook.spliterator(), false).map(Sheet::getSheetName))
                    .containsExactly(
                            "Cover",
                            "Headline",
                            "Board",
                            "Measures",
                            "Ledger",
                            "Pivot 2025",
                            "Annual totals",
                            "Figures",
                            "Checks");
            for (Sheet sheet : workbook) {
                assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
                assertThat(sheet.getFitToPage()).isTrue();
                assertThat(sheet.getRepeatingRows()).isNotNull();
                assertThat(sheet.getHeader().getLeft())
                        .isEqualTo("&8 Hong Kong new listings 2025, to 30 June 2025");
                assertThat(sheet.getHeader().getRight()).isEqualTo("&8 As known on 30 June 2025");
                assertThat(sheet.getFooter().getLeft()).isEqualTo("&8 " + sheet.getSheetName());
                assertThat(sheet.getFooter().getRight()).isEqualTo("&8 Page &P of &N");
                assertThat(sheet.getNumMergedRegions()).isZero();
            }
        }
    }

    @Test
    void thePropertiesNameTheReportAndItsDay() throws IOException {
        try (XSSFWorkbook workbook = Workbooks.read(ReportFixture.report())) {
            var core = workbook.getProperties().getCoreProperties();

            assertThat(core.getTitle()).isEqualTo("Hong Kong new listings 2025, to 30 June 2025");
            assertThat(core.getCreator()).isEqualTo("Hong Kong new-listing market report");
            assertThat(core.getCreated().toInstant()).hasToString("2025-06-29T16:00:00Z");
            assertThat(core.getModified().toInstant()).hasToString("2025-06-29T16:00:00Z");
        }
    }

    @Test
    void theChartDrawsTheCellsOfItsTable() throws IOException {
        try (XSSFWorkbook workbook = Workbooks.read(ReportFixture.report())) {
            XSSFDrawing drawing = workbook.getSheet("Board").createDrawingPatriarch();
            XSSFChart chart = drawing.getCharts().getFirst();
            XSSFGraphicFrame frame = (XSSFGraphicFrame) drawing.getShapes().getFirst();
            var bars = chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0);

            assertThat(bars.getVal().getNumRef().getF()).isEqualTo("Board!$C$7:$C$8");
            assertThat(bars.getCat().getStrRef().getF()).isEqualTo("Board!$A$7:$A$8");
            assertThat(bars.getVal().getNumRef().getNumCache().getPtArray(0).getV())
                    .isEqualTo("1.87E10");
            assertThat(
                            frame.getCTGraphicalObjectFrame()
                                    .getNvGraphicFramePr()
                                    .getCNvPr()
                                    .getDescr())
                    .isEqualTo(
                            "The Main Board raised nearly everything."
                                    + " Funds raised by board, HK$bn."
                                    + " Main Board 18.70; GEM 0.06.");
        }
    }
}
