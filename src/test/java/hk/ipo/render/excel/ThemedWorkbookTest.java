package hk.ipo.render.excel;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.render.Fonts;
import hk.ipo.render.Theme;
import hk.ipo.render.Themes;
import hk.ipo.render.Wording;
import hk.ipo.report.Language;
import hk.ipo.report.ReportFixture;

import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

class ThemedWorkbookTest {

    private static final byte[] BLUE = {0x0B, 0x3C, 0x5D};
    private static final byte[] RED = {0x7A, 0x1F, 0x1F};

    @Test
    void theAccentIsTheThemes() throws IOException {
        try (XSSFWorkbook standard = workbook(Theme.STANDARD);
                XSSFWorkbook red = workbook(Themes.red())) {
            assertThat(titleColour(standard, 0)).isEqualTo(BLUE);
            // Below the logo's row.
            assertThat(titleColour(red, 1)).isEqualTo(RED);
        }
    }

    @Test
    void chartsAreDrawnInTheAccentToo() throws IOException {
        try (XSSFWorkbook red = workbook(Themes.red())) {
            String chart =
                    red.getSheetAt(2)
                            .getDrawingPatriarch()
                            .getCharts()
                            .getFirst()
                            .getCTChart()
                            .toString();
            assertThat(chart).contains("7A1F1F").doesNotContain("0B3C5D");
        }
    }

    @Test
    void theLogoStandsAtTheTopOfTheFirstSheetAndSaysWhatItShows() throws IOException {
        try (XSSFWorkbook red = workbook(Themes.red())) {
            XSSFDrawing drawing = red.getSheetAt(0).getDrawingPatriarch();
            XSSFPicture picture = (XSSFPicture) drawing.getShapes().getFirst();

            assertThat(picture.getClientAnchor().getRow1()).isZero();
            assertThat(picture.getCTPicture().getNvPicPr().getCNvPr().getDescr())
                    .isEqualTo("A grey disc");
            assertThat(picture.getPictureData().getData()).isEqualTo(Themes.png());
        }
    }

    @Test
    void sheetsArePrintedOnTheThemesPaper() throws IOException {
        try (XSSFWorkbook standard = workbook(Theme.STANDARD);
                XSSFWorkbook red = workbook(Themes.red())) {
            for (int sheet = 0; sheet < red.getNumberOfSheets(); sheet++) {
                assertThat(paper(red.getSheetAt(sheet))).isEqualTo(PaperSize.LETTER_PAPER);
                assertThat(paper(standard.getSheetAt(sheet))).isEqualTo(PaperSize.A4_PAPER);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"en, Georgia, Arial", "zh-Hant, PMingLiU, Microsoft JhengHei"})
    void cellsAskForTheThemesFontInTheWorkbooksLanguage(String tag, String own, String builtIn)
            throws IOException {
        Language language = Language.ofTag(tag).orElseThrow();
        Fonts fonts =
                new Fonts(
                        Map.of(),
                        Map.of(
                                Language.ENGLISH, "Georgia",
                                Language.TRADITIONAL_CHINESE, "PMingLiU"));
        Theme standard = Theme.STANDARD;
        Theme theme = new Theme(standard.colours(), Optional.empty(), standard.pageSize(), fonts);
        try (XSSFWorkbook lettered = workbook(theme, language);
                XSSFWorkbook plain = workbook(standard, language)) {
            assertThat(families(lettered)).containsExactly(own);
            assertThat(families(plain)).containsExactly(builtIn);
        }
    }

    private static Set<String> families(XSSFWorkbook workbook) {
        return workbook.getStylesSource().getFonts().stream()
                .map(XSSFFont::getFontName)
                .collect(Collectors.toSet());
    }

    private static PaperSize paper(XSSFSheet sheet) {
        return sheet.getPrintSetup().getPaperSizeEnum();
    }

    private static byte[] titleColour(XSSFWorkbook workbook, int row) {
        return workbook.getSheetAt(0)
                .getRow(row)
                .getCell(0)
                .getCellStyle()
                .getFont()
                .getXSSFColor()
                .getRGB();
    }

    private static XSSFWorkbook workbook(Theme theme) throws IOException {
        return workbook(theme, Language.ENGLISH);
    }

    private static XSSFWorkbook workbook(Theme theme, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WorkbookRenderer(Wording.of(language), theme).render(ReportFixture.report(), out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}
