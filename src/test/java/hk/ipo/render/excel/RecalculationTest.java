package hk.ipo.render.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hk.ipo.report.Language;
import hk.ipo.report.Report;
import hk.ipo.report.ReportFixture;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Two engines that know nothing of our Java work every formula out and must agree with it. */
class RecalculationTest {

    private static final int FIXTURE_FORMULAS = 84;

    @TempDir private Path folder;

    static Stream<Arguments> workbooks() {
        return Stream.of(ReportFixture.report(), EveryMeasure.report())
                .flatMap(
                        report ->
                                Stream.of(Language.values())
                                        .map(language -> Arguments.of(report, language)));
    }

    @Test
    void theFixtureHoldsItsFormulas() throws IOException {
        try (XSSFWorkbook workbook = Workbooks.read(ReportFixture.report())) {
            assertThat(Workbooks.formulas(workbook)).hasSize(FIXTURE_FORMULAS);
        }
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void everyStoredValueIsWhatPoiWorksOut(Report report, Language language) throws IOException {
        byte[] bytes = Workbooks.render(report, language);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            List<Cell> formulas = Workbooks.formulas(workbook);
            List<String> stored = formulas.stream().map(Workbooks::value).toList();

            new XSSFFormulaEvaluator(workbook).evaluateAll();

            assertThat(formulas).isNotEmpty();
            for (int at = 0; at < formulas.size(); at++) {
                Workbooks.assertSame(formulas.get(at), formulas.get(at), stored.get(at));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void everyStoredValueIsWhatLibreOfficeWorksOut(Report report, Language language)
            throws IOException, InterruptedException {
        Optional<LibreOffice> office = LibreOffice.installed();
        assumeTrue(office.isPresent(), "soffice is not on the path: nothing recalculated");
        byte[] bytes = Workbooks.render(report, language);

        try (XSSFWorkbook ours = new XSSFWorkbook(new ByteArrayInputStream(bytes));
                XSSFWorkbook theirs = office.orElseThrow().recalculate(bytes, folder)) {
            List<Cell> formulas = Workbooks.formulas(ours);

            assertThat(formulas).isNotEmpty();
            for (Cell formula : formulas) {
                Cell recalculated = Workbooks.cell(theirs, Workbooks.quotedPlace(formula));
                Workbooks.assertSame(formula, recalculated, Workbooks.value(formula));
            }
        }
    }
}
