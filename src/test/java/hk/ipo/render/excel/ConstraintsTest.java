package hk.ipo.render.excel;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.CarriedData;
import hk.ipo.report.Intake;
import hk.ipo.report.Language;
import hk.ipo.report.Report;
import hk.ipo.report.section.ReportBuilder;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCol;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** What Excel asks of a workbook beyond its schemas, over all that a whole year prints. */
class ConstraintsTest {

    private static final Report REPORT =
            new ReportBuilder()
                    .build(
                            2025,
                            CarriedData.asKnownOn(LocalDate.of(2026, 1, 5)),
                            new Intake(List.of(), List.of()));

    private static final Pattern CALL = Pattern.compile("([A-Z_][A-Za-z0-9_.]*)\\(");
    private static final Pattern IN_QUOTES = Pattern.compile("\"[^\"]*\"|'[^']*'|\\[[^\\]]*\\]");
    private static final Pattern TARGET =
            Pattern.compile("Target=\"([^\"]*)\"(?: TargetMode=\"([^\"]*)\")?");

    /** The functions that the file format has had from its first version, as far as used. */
    private static final Set<String> FUNCTIONS =
            Set.of(
                    "ABS",
                    "AND",
                    "AVERAGE",
                    "AVERAGEIFS",
                    "COUNTA",
                    "COUNTIF",
                    "COUNTIFS",
                    "DATE",
                    "IF",
                    "IFERROR",
                    "INDEX",
                    "INT",
                    "ISNUMBER",
                    "LARGE",
                    "MATCH",
                    "MAX",
                    "MEDIAN",
                    "MIN",
                    "OR",
                    "PERCENTILE",
                    "ROWS",
                    "SMALL",
                    "SUM",
                    "SUMIFS",
                    "SUMSQ");

    private static PackageParts parts;
    private static XSSFWorkbook workbook;

    @BeforeAll
    static void render() throws IOException {
        byte[] bytes = Workbooks.render(REPORT, Language.TRADITIONAL_CHINESE);
        parts = PackageParts.of(bytes);
        workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    @AfterAll
    static void close() throws IOException {
        workbook.close();
    }

    @Test
    void sheetsHaveShortLegalNamesOfTheirOwn() {
        List<String> names = sheets().stream().map(XSSFSheet::getSheetName).toList();

        assertThat(names).hasSize(30).allMatch(name -> name.matches("[^\\[\\]:*?/\\\\]{1,31}"));
        assertThat(names).noneMatch(name -> name.startsWith("'") || name.endsWith("'"));
        assertThat(names).doesNotHaveDuplicates();
    }

    @Test
    void definedNamesAreLegalAndEachIsOfOneThing() {
        List<? extends XSSFName> names =
                workbook.getAllNames().stream()
                        .filter(name -> !name.getNameName().startsWith("_xlnm."))
                        .toList();

        assertThat(names)
                .extracting(XSSFName::getNameName)
                .contains("as_of", "year", "period_start", "period_end", "master_check")
                .contains("fig_concentration_top_8_share", "fig_month_2025_05_funds")
                .hasSize(5 + REPORT.figures().size())
                .allMatch(name -> name.matches("[\\p{L}_][\\p{L}\\p{Nd}_.]{0,254}"))
                .noneMatch(name -> name.matches("(?i)[a-z]{1,3}[0-9]+|r[0-9]*c[0-9]*|r|c"));
        assertThat(names.stream().map(name -> name.getNameName().toLowerCase(Locale.ROOT)))
                .doesNotHaveDuplicates();
        assertThat(names)
                .extracting(XSSFName::getRefersToFormula)
                .allMatch(place -> place.matches("'?[^'!]+'?!\\$[A-Z]+\\$[0-9]+"))
                .doesNotHaveDuplicates();
    }

    @Test
    void formulasAreShortAndOfFunctionsThatTheFormatHasAlwaysHad() {
        Set<String> called = new TreeSet<>();
        for (Cell cell : Workbooks.formulas(workbook)) {
            String formula = cell.getCellFormula();
            assertThat(formula.length()).isLessThanOrEqualTo(8_192);
            Matcher calls = CALL.matcher(IN_QUOTES.matcher(formula).replaceAll(""));
            while (calls.find()) {
                called.add(calls.group(1));
            }
        }

        assertThat(called).contains("SUMIFS", "LARGE").isSubsetOf(FUNCTIONS);
    }

    @Test
    void tablesAreNamedOnceAndTheirColumnsLikeTheirHeaders() {
        List<XSSFTable> tables =
                sheets().stream().flatMap(sheet -> sheet.getTables().stream()).toList();

        assertThat(tables).extracting(XSSFTable::getName).containsExactly("Ledger", "AnnualTotals");
        assertThat(tables).extracting(table -> table.getCTTable().getId()).doesNotHaveDuplicates();
        for (XSSFTable table : tables) {
            List<String> headers =
                    IntStream.range(0, table.getColumnCount())
                            .mapToObj(
                                    column ->
                                            table.getXSSFSheet()
                                                    .getRow(table.getStartRowIndex())
                                                    .getCell(column)
                                                    .getStringCellValue())
                            .toList();
            assertThat(table.getColumns())
                    .extracting(column -> column.getName())
                    .containsExactlyElementsOf(headers)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void noColumnIsGivenTwoWidths() {
        for (XSSFSheet sheet : sheets()) {
            List<CTCol> columns = sheet.getCTWorksheet().getColsArray(0).getColList();
            for (int at = 1; at < columns.size(); at++) {
                assertThat(columns.get(at).getMin())
                        .as(sheet.getSheetName())
                        .isGreaterThan(columns.get(at - 1).getMax());
            }
        }
    }

    @Test
    void everyRelationLeadsToAPartOfAKnownKind() {
        List<String> targets = new ArrayList<>();
        parts.parts()
                .forEach(
                        (name, content) -> {
                            if (name.endsWith(".rels")) {
                                targets.addAll(targets(name, content));
                            }
                        });
        String types = new String(parts.parts().get("[Content_Types].xml"), StandardCharsets.UTF_8);

        assertThat(targets).hasSizeGreaterThan(60).isSubsetOf(parts.parts().keySet());
        assertThat(targets)
                .filteredOn(target -> target.startsWith("xl/"))
                .allMatch(target -> types.contains("PartName=\"/" + target + "\""));
    }

    @Test
    void stylesAndTextsStayWithinTheirLimits() {
        assertThat(workbook.getNumCellStyles()).isLessThan(500);
        assertThat(Workbooks.cells(workbook))
                .filteredOn(cell -> cell.getCellType() == CellType.STRING)
                .hasSizeGreaterThan(4_000)
                .allMatch(cell -> cell.getStringCellValue().length() <= 32_767);
    }

    @Test
    void whatIsReadAloudIsThere() {
        int charts = 0;
        for (XSSFSheet sheet : sheets()) {
            assertThat(sheet.getNumMergedRegions()).as(sheet.getSheetName()).isZero();
            for (var shape : sheet.createDrawingPatriarch().getShapes()) {
                var about =
                        ((XSSFGraphicFrame) shape)
                                .getCTGraphicalObjectFrame()
                                .getNvGraphicFramePr()
                                .getCNvPr();
                assertThat(about.getDescr()).as(sheet.getSheetName()).hasSizeGreaterThan(40);
                assertThat(about.getName()).isNotBlank();
                charts++;
            }
        }

        assertThat(charts).isEqualTo(13);
        assertThat(workbook.getProperties().getCoreProperties().getTitle()).isNotBlank();
        assertThat(
                        workbook.getProperties()
                                .getCoreProperties()
                                .getUnderlyingProperties()
                                .getLanguageProperty())
                .contains("zh-Hant");
    }

    @Test
    void everySheetOpensAtItsTopAndIsPrintedWithTitlesAndAPlaceInItsPart() {
        for (XSSFSheet sheet : sheets()) {
            String name = sheet.getSheetName();
            assertThat(sheet.getActiveCell()).as(name).hasToString("A1");
            assertThat(sheet.getTabColor()).as(name).isNotNull();
            assertThat(sheet.getRepeatingRows()).as(name).isNotNull();
            assertThat(sheet.getFitToPage()).as(name).isTrue();
            boolean isLedger =
                    sheet.getTables().stream().anyMatch(t -> t.getName().equals("Ledger"));
            assertThat(sheet.getPrintSetup().getFitWidth())
                    .as(name)
                    .isEqualTo((short) (isLedger ? 5 : 1));
            assertThat(sheet.getCTWorksheet().getSheetViews().getSheetViewArray(0).getZoomScale())
                    .as(name)
                    .isIn(85L, 100L);
        }
    }

    private static List<XSSFSheet> sheets() {
        return StreamSupport.stream(workbook.spliterator(), false)
                .map(XSSFSheet.class::cast)
                .toList();
    }

    private static List<String> targets(String relations, byte[] content) {
        URI source = URI.create("/" + relations.replace("_rels/", "").replace(".rels", ""));
        List<String> targets = new ArrayList<>();
        Matcher matcher = TARGET.matcher(new String(content, StandardCharsets.UTF_8));
        while (matcher.find()) {
            if (!"External".equals(matcher.group(2)) && !matcher.group(1).startsWith("#")) {
                targets.add(source.resolve(matcher.group(1)).getPath().substring(1));
            }
        }
        return targets;
    }
}
