package hk.ipo.render.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hk.ipo.market.Deal;
import hk.ipo.render.Theme;
import hk.ipo.render.Wording;
import hk.ipo.render.zip.Compression;
import hk.ipo.report.Language;
import hk.ipo.report.Report;
import hk.ipo.report.ReportFixture;
import hk.ipo.statistic.EditionFacts;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** A ledger longer than a sheet, on sheets that take few rows. */
class ContinuedLedgerTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({"4, 3", "6, 2"})
    void everyFigureIsWhatLibreOfficeWorksOutOverAllParts(int rowsOfASheet, int parts)
            throws IOException, InterruptedException {
        Optional<LibreOffice> office = LibreOffice.installed();
        assumeTrue(office.isPresent(), "soffice is not on the path: nothing recalculated");
        byte[] bytes = render(EveryMeasure.report(), rowsOfASheet);

        try (XSSFWorkbook ours = new XSSFWorkbook(new ByteArrayInputStream(bytes));
                XSSFWorkbook theirs = office.orElseThrow().recalculate(bytes, folder)) {
            List<Cell> formulas = Workbooks.formulas(ours);

            assertThat(ledgers(ours)).hasSize(parts);
            assertThat(formulas).isNotEmpty();
            for (Cell formula : formulas) {
                Cell recalculated = Workbooks.cell(theirs, Workbooks.quotedPlace(formula));
                Workbooks.assertSame(formula, recalculated, Workbooks.value(formula));
            }
        }
    }

    @Test
    void thePartsFollowEachOtherAndFormulasNameThemAll() throws IOException {
        byte[] bytes = render(ReportFixture.report(), 3);

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(StreamSupport.stream(workbook.spliterator(), false))
                    .extracting(sheet -> sheet.getSheetName())
                    .containsSubsequence("Ledger", "Ledger – part 2")
                    .noneMatch(name -> name.startsWith("Pivot"));
            assertThat(ledgers(workbook))
                    .extracting(table -> table.getName() + " " + table.getArea().formatAsString())
                    .containsExactly("Ledger A1:AM4", "Ledger2 A1:AM4");
            assertThat(Workbooks.cell(workbook, "'Ledger – part 2'!A2").getStringCellValue())
                    .isEqualTo("01004");
            assertThat(Workbooks.cell(workbook, "Headline!B6").getCellFormula())
                    .isEqualTo("SUM(Ledger[Funds as known (HK$)],Ledger2[Funds as known (HK$)])");
            assertThat(Workbooks.cell(workbook, "Board!C7").getCellFormula())
                    .isEqualTo(
                            "SUMIFS(Ledger[Funds as known (HK$)],Ledger[Board],\"=Main Board\")"
                                    + "+SUMIFS(Ledger2[Funds as known (HK$)],Ledger2[Board],"
                                    + "\"=Main Board\")");
        }
    }

    @Test
    void aContinuedLedgerKeepsToItsSchemas() throws Exception {
        PackageParts parts = PackageParts.of(render(EveryMeasure.report(), 4));

        for (String name : parts.officeParts()) {
            assertThat(parts.faults(name)).isEmpty();
        }
    }

    @Test
    void aLedgerOfManyBlocksIsTheSameBytesHoweverManyThreadsWrite() throws IOException {
        EditionFacts facts = ReportFixture.report().facts();
        List<Deal> many = Collections.nCopies(2_100, facts.deals().getLast());
        Report report =
                new Report(
                        new EditionFacts(facts.period(), facts.asOf(), many, List.of(), List.of()),
                        List.of(),
                        List.of());
        byte[] alone = render(report, 1, 5_000);

        assertThat(render(report, 4, 5_000)).isEqualTo(alone);
        String sheet =
                new String(
                        PackageParts.of(alone).parts().get("xl/worksheets/sheet2.xml"),
                        StandardCharsets.UTF_8);
        assertThat(sheet)
                .contains("<dimension ref=\"A1:AM2101\"/>")
                .contains("<c r=\"A1001\" ", "<c r=\"A1002\" ", "<c r=\"A2101\" ")
                .doesNotContain("<row r=\"2102\"");
        assertThat(sheet.split("<row ", -1)).hasSize(2_102);
    }

    private static List<XSSFTable> ledgers(XSSFWorkbook workbook) {
        return StreamSupport.stream(workbook.spliterator(), false)
                .flatMap(sheet -> ((XSSFSheet) sheet).getTables().stream())
                .filter(table -> table.getName().matches("Ledger[0-9]*"))
                .toList();
    }

    private static byte[] render(Report report, int rowsOfASheet) throws IOException {
        return render(report, 2, rowsOfASheet);
    }

    private static byte[] render(Report report, int threads, int rowsOfASheet) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WorkbookRenderer(
                        Wording.of(Language.ENGLISH),
                        Theme.STANDARD,
                        WorkbookStyles.STANDARD,
                        new Packing(Compression.STANDARD, threads, rowsOfASheet))
                .render(report, out);
        return out.toByteArray();
    }
}
