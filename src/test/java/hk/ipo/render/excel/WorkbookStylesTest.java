package hk.ipo.render.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hk.ipo.render.Rgb;
import hk.ipo.render.Theme;
import hk.ipo.render.Themes;
import hk.ipo.render.Wording;
import hk.ipo.report.Language;
import hk.ipo.report.ReportFixture;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

class WorkbookStylesTest {

    private static final Path CARRIED = Path.of("templates", "workbook.xlsx");

    @Test
    void theCarriedTemplateIsTheBuiltInLook() throws IOException {
        assertThat(WorkbookStyles.read(Files.readAllBytes(CARRIED)))
                .isEqualTo(WorkbookStyles.STANDARD);
    }

    @Test
    void theCarriedTemplateIsTheOneThatIsMade() throws IOException {
        PackageParts made = PackageParts.of(WorkbookTemplateFile.bytes());
        PackageParts carried = PackageParts.of(Files.readAllBytes(CARRIED));

        assertThat(carried.parts().keySet()).isEqualTo(made.parts().keySet());
        made.parts().forEach((name, part) -> assertThat(carried.parts().get(name)).isEqualTo(part));
    }

    @Test
    void everyPartOfTheCarriedTemplateIsAsItsSchemaSays() throws IOException, XmlException {
        PackageParts parts = PackageParts.of(Files.readAllBytes(CARRIED));

        List<String> faults = new ArrayList<>();
        for (String name : parts.officeParts()) {
            faults.addAll(parts.faults(name));
        }

        assertThat(faults).isEmpty();
        assertThat(parts.officeParts()).anyMatch(name -> name.startsWith("xl/theme/"));
    }

    @Test
    void theWorkbookLooksLikeTheNamedCells() throws IOException {
        WorkbookStyles styles =
                changed(
                        template -> {
                            XSSFCellStyle style = template.createCellStyle();
                            XSSFFont font = template.createFont();
                            font.setFontName("Georgia");
                            font.setFontHeight(10.5);
                            font.setItalic(true);
                            font.setColor(rgb(0xFFFFFF));
                            style.setFont(font);
                            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
                            style.setFillForegroundColor(rgb(0x5A2A6B));
                            style.setAlignment(HorizontalAlignment.CENTER);
                            style.setBorderLeft(BorderStyle.DOUBLE);
                            style.setLeftBorderColor(rgb(0x112233));
                            named(template, "table_header").setCellStyle(style);
                        });

        try (XSSFWorkbook workbook = workbook(styles, Theme.STANDARD)) {
            XSSFCellStyle style = Workbooks.cell(workbook, "Board!A6").getCellStyle();
            assertThat(style.getFont().getFontName()).isEqualTo("Georgia");
            assertThat(style.getFont().getFontHeight()).isEqualTo((short) 210);
            assertThat(style.getFont().getItalic()).isTrue();
            assertThat(style.getFont().getBold()).isFalse();
            assertThat(style.getFont().getXSSFColor().getARGBHex()).isEqualTo("FFFFFFFF");
            assertThat(style.getFillForegroundXSSFColor().getARGBHex()).isEqualTo("FF5A2A6B");
            assertThat(style.getAlignment()).isEqualTo(HorizontalAlignment.CENTER);
            assertThat(style.getBorderLeft()).isEqualTo(BorderStyle.DOUBLE);
            assertThat(style.getLeftBorderXSSFColor().getARGBHex()).isEqualTo("FF112233");
            assertThat(style.getBorderBottom()).isEqualTo(BorderStyle.NONE);
        }
    }

    @Test
    void coloursOfTheTemplatesThemeFollowTheThemeAndOthersStay() throws IOException {
        WorkbookStyles styles =
                changed(
                        template -> {
                            XSSFColor lighter = new XSSFColor();
                            lighter.setTheme(4);
                            lighter.setTint(-0.249977111117893);
                            colour(template, "heading", lighter);
                            colour(template, "title", rgb(0x112233));
                        });

        try (XSSFWorkbook workbook = workbook(styles, Themes.redOnA4())) {
            // 0x7A1F1F with a quarter of black, and a colour that the theme has no say in.
            assertThat(letters(workbook, "Board!A2")).isEqualTo("FF5C1717");
            assertThat(letters(workbook, "Cover!A2")).isEqualTo("FF112233");
            assertThat(letters(workbook, "Board!A1")).isEqualTo("FF7A1F1F");
        }
    }

    @Test
    void tablesPercentagesHaveALookOfTheirOwn() throws IOException {
        WorkbookStyles styles = changed(template -> colour(template, "percentage", rgb(0x112233)));

        try (XSSFWorkbook workbook = workbook(styles, Theme.STANDARD)) {
            assertThat(letters(workbook, "Measures!B9")).isEqualTo("FF112233");
            assertThat(letters(workbook, "Measures!B7")).isEqualTo("FF1F262D");
            assertThat(letters(workbook, "Board!B7")).isEqualTo("FF1F262D");
        }
    }

    @Test
    void daysAreShownInTheTemplatesFormatInEveryLanguage() throws IOException {
        WorkbookStyles styles =
                changed(
                        template -> {
                            XSSFCellStyle style = template.createCellStyle();
                            style.setDataFormat(template.createDataFormat().getFormat("dd.mm.yy"));
                            named(template, "day").setCellStyle(style);
                        });

        for (Language language : Language.values()) {
            assertThat(new NumberFormats(Wording.of(language), styles).day()).isEqualTo("dd.mm.yy");
            assertThat(new NumberFormats(Wording.of(language), styles).month())
                    .isEqualTo(
                            new NumberFormats(Wording.of(language), WorkbookStyles.STANDARD)
                                    .month());
        }
    }

    @Test
    void largerLettersMakeTheirRowHigher() throws IOException {
        WorkbookStyles styles =
                changed(
                        template -> {
                            XSSFCellStyle style = template.createCellStyle();
                            XSSFFont font = template.createFont();
                            font.setFontHeight(28.0);
                            style.setFont(font);
                            named(template, "heading").setCellStyle(style);
                        });

        try (XSSFWorkbook workbook = workbook(styles, Theme.STANDARD)) {
            assertThat(workbook.getSheet("Board").getRow(1).getHeightInPoints()).isEqualTo(48);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    headng  | Styles!$B$8        | unknown name 'headng' (heading?): one of title, heading, subtitle,
                    heading |                    | the name 'heading' is missing: a cell for each of title, heading,
                    heading | Styles!$B$8:$C$8   | the name 'heading' stands for Styles!$B$8:$C$8: one formatted cell expected
                    heading | #REF!              | the name 'heading' stands for #REF!: one formatted cell expected
                    heading | 12                 | the name 'heading' stands for 12: one formatted cell expected
                    heading | Styles!$Z$99       | the name 'heading' stands for Styles!$Z$99: one formatted cell expected
                    """)
    void aNameThatCannotBeUsedIsRefused(String name, String place, String complaint)
            throws IOException {
        byte[] template =
                template(
                        workbook -> {
                            XSSFName heading = workbook.getName("heading");
                            if (place == null) {
                                workbook.removeName(heading);
                            } else {
                                heading.setNameName(name);
                                heading.setRefersToFormula(place);
                            }
                        });

        assertThatThrownBy(() -> WorkbookStyles.read(template))
                .isInstanceOf(InvalidStylesException.class)
                .hasMessageStartingWith(complaint);
    }

    @Test
    void aPatternIsRefused() throws IOException {
        byte[] template =
                template(
                        workbook -> {
                            XSSFCellStyle style = workbook.createCellStyle();
                            style.setFillPattern(FillPatternType.BIG_SPOTS);
                            named(workbook, "note").setCellStyle(style);
                        });

        assertThatThrownBy(() -> WorkbookStyles.read(template))
                .hasMessage(
                        "the cell 'note' is filled with a pattern: one colour or no fill expected");
    }

    @Test
    void lettersThatCannotBeReadOnTheirGroundAreRefused() throws IOException {
        WorkbookStyles styles = changed(template -> colour(template, "note", rgb(0x999999)));

        assertThatThrownBy(() -> styles.requireLegible(Theme.Colours.STANDARD))
                .hasMessage(
                        "the letters of 'note', #999999 on #FFFFFF, cannot be read: a contrast of"
                                + " 4.5 to 1 expected, not 2.84");
    }

    @Test
    void whatIsNoWorkbookIsRefused() {
        assertThatThrownBy(() -> WorkbookStyles.read("a,b".getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOf(InvalidStylesException.class)
                .hasMessage("an Excel workbook (.xlsx) expected");
    }

    private static WorkbookStyles changed(Consumer<XSSFWorkbook> change) throws IOException {
        return WorkbookStyles.read(template(change));
    }

    private static byte[] template(Consumer<XSSFWorkbook> change) throws IOException {
        try (XSSFWorkbook template =
                new XSSFWorkbook(new ByteArrayInputStream(WorkbookTemplateFile.bytes()))) {
            change.accept(template);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            template.write(out);
            return out.toByteArray();
        }
    }

    private static XSSFCell named(XSSFWorkbook template, String name) {
        return Workbooks.cell(template, template.getName(name).getRefersToFormula());
    }

    private static void colour(XSSFWorkbook template, String name, XSSFColor colour) {
        XSSFCellStyle style = template.createCellStyle();
        XSSFFont font = template.createFont();
        font.getCTFont().addNewColor().set(colour.getCTColor());
        style.setFont(font);
        named(template, name).setCellStyle(style);
    }

    private static XSSFColor rgb(int rgb) {
        return Ink.color(new Rgb(rgb));
    }

    private static String letters(XSSFWorkbook workbook, String place) {
        return Workbooks.cell(workbook, place).getCellStyle().getFont().getXSSFColor().getARGBHex();
    }

    private static XSSFWorkbook workbook(WorkbookStyles styles, Theme theme) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WorkbookRenderer(Wording.of(Language.ENGLISH), theme, styles)
                .render(ReportFixture.report(), out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}
