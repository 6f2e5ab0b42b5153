package hk.ipo.render;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.CarriedData;
import hk.ipo.render.excel.WorkbookRenderer;
import hk.ipo.render.pdf.PageText;
import hk.ipo.render.pdf.PdfRenderer;
import hk.ipo.report.Block;
import hk.ipo.report.Intake;
import hk.ipo.report.Language;
import hk.ipo.report.Report;
import hk.ipo.report.section.ReportBuilder;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One report makes the files of every language, and all of them show its figures. */
class EveryLanguageTest {

    /** The sheet after the contents. */
    private static final int HEADLINE = 1;

    private static final Report REPORT =
            new ReportBuilder()
                    .build(
                            2025,
                            CarriedData.asKnownOn(LocalDate.of(2026, 1, 5)),
                            new Intake(List.of(), List.of()));

    @ParameterizedTest
    @CsvSource({
        "ENGLISH,New listings,IPO offers,Funds raised,Median deal,Eight largest deals' share",
        "TRADITIONAL_CHINESE,新上市公司,首次公開招股,集資額,集資額中位數,最大八宗招股佔比",
        "SIMPLIFIED_CHINESE,新上市公司,首次公开发行,募资额,募资额中位数,前八大发行占比"
    })
    void theWorkbookShowsTheHeadlineFigures(
            Language language,
            String listings,
            String offers,
            String funds,
            String median,
            String topEight)
            throws IOException {
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(workbook(language)))) {
            XSSFSheet sheet = workbook.getSheetAt(HEADLINE);

            List<Double> shown = new ArrayList<>();
            for (String caption : List.of(listings, offers, funds, median, topEight)) {
                shown.add(beside(caption, sheet));
            }

            assertThat(shown)
                    .containsExactly(119d, 114d, 285961819485d, 968651327.5, 0.4982090673173701);
            assertThat(shown).isEqualTo(headline());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH | 119 new listings, HK$285.96bn raised | HK$968.7m | 49.82%",
                "TRADITIONAL_CHINESE | 119 家公司新上市，集資 2,859.62 億港元 | 9.69 億港元 | 49.82%",
                "SIMPLIFIED_CHINESE | 119家公司新上市，募资2859.62亿港元 | 9.69亿港元 | 49.82%"
            })
    void thePdfShowsTheHeadlineFigures(
            Language language, String statement, String median, String topEight)
            throws IOException {
        // The air between Chinese and digits reads as a space, which the text does not have.
        String page = withoutSpaces(PageText.of(pdf(language)).getFirst());

        assertThat(page).contains(withoutSpaces(statement), withoutSpaces(median), topEight, "114");
    }

    private static String withoutSpaces(String text) {
        return text.replace(" ", "");
    }

    private static double beside(String caption, XSSFSheet sheet) {
        for (Row row : sheet) {
            Cell first = row.getCell(0);
            if (first != null && first.toString().equals(caption)) {
                return row.getCell(1).getNumericCellValue();
            }
        }
        throw new AssertionError("no line " + caption);
    }

    private static byte[] workbook(Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WorkbookRenderer(Wording.of(language)).render(REPORT, out);
        return out.toByteArray();
    }

    private static byte[] pdf(Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfRenderer(Wording.of(language)).render(REPORT, out);
        return out.toByteArray();
    }

    private static List<Double> headline() {
        return REPORT.sections().getFirst().blocks().stream()
                .filter(Block.KeyFigures.class::isInstance)
                .map(Block.KeyFigures.class::cast)
                .flatMap(block -> block.figures().stream())
                .map(key -> key.figure().value().orElseThrow().doubleValue())
                .toList();
    }
}
