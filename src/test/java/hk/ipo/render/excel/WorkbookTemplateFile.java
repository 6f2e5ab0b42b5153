package hk.ipo.render.excel;

import hk.ipo.render.zip.Compression;
import hk.ipo.render.zip.PackageWriter;

import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/**
 * Makes {@code templates/workbook.xlsx}, in which each look as built in is a named cell: to be run
 * when a look is added or its built-in design changes, with
 *
 * <pre>
 * mvn test-compile exec:exec@workbook-template
 * </pre>
 */
public final class WorkbookTemplateFile {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final List<Integer> WIDTHS = List.of(24, 44, 3, 90);
    private static final int MEANING = 3;
    private static final int UNITS = 256;
    private static final float LINE_HEIGHT = 1.8f;

    private static final List<String> HOW_TO =
            List.of(
                    "Change how a cell in column B looks (font, size, bold, colour, fill, borders,"
                            + " alignment) and the published workbook looks like it. Its text does"
                            + " not matter.",
                    "A cell is known by its name (Formulas, Name Manager), so it may be moved; no"
                            + " name may be missing and none added.",
                    "Colours of the theme follow theme.yaml: Text 1 is text, Text 2 quiet, Background"
                            + " 2 wash, Accent 1 accent, 2 comparison, 3 hairline, 4 negative, each"
                            + " also lighter or darker. Any other colour stays as it is here.",
                    "Cells in Arial take the font of the report's language; any other font"
                            + " stays as it is here.");

    private final XSSFWorkbook workbook;
    private final Styles styles;
    private final XSSFSheet sheet;

    private WorkbookTemplateFile(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.styles = new Styles(workbook, WorkbookStyles.STANDARD, "Arial", TemplateTheme::color);
        this.sheet = workbook.createSheet("Styles");
    }

    /** Writes the file, by default where it belongs. */
    public static void main(String[] arguments) throws IOException {
        Files.write(
                Path.of(arguments.length > 0 ? arguments[0] : "templates/workbook.xlsx"), bytes());
    }

    /** What stands in the file. */
    static byte[] bytes() throws IOException {
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            new WorkbookTemplateFile(workbook).fill();
            // Only now, for the library would write what each slot shows beside its number.
            workbook.getStylesSource().ensureThemesTable();
            workbook.getStylesSource()
                    .getTheme()
                    .readFrom(
                            new ByteArrayInputStream(
                                    TemplateTheme.xml().getBytes(StandardCharsets.UTF_8)));
            workbook.getProperties()
                    .getCoreProperties()
                    .setCreated(
                            Optional.of(Date.from(DAY.atStartOfDay().toInstant(ZoneOffset.UTC))));
            workbook.write(made);
        }
        ByteArrayOutputStream stable = new ByteArrayOutputStream();
        try (SpooledRows none = new SpooledRows()) {
            StablePackage.write(
                    made.toByteArray(), none, new PackageWriter(stable, DAY, Compression.STANDARD));
        }
        return stable.toByteArray();
    }

    private void fill() {
        for (int column = 0; column < WIDTHS.size(); column++) {
            sheet.setColumnWidth(column, WIDTHS.get(column) * UNITS);
        }
        sheet.setDisplayGridlines(false);
        text(0, 0, "The cells of the published workbook", Look.STATEMENT);
        for (String line : HOW_TO) {
            text(sheet.getLastRowNum() + 1, 0, line, Look.SUBTITLE);
        }
        int header = sheet.getLastRowNum() + 2;
        text(header, 0, "Name", Look.HEADER_WORDS);
        text(header, 1, "Cell", Look.HEADER_WORDS);
        text(header, MEANING, "What it is", Look.HEADER_WORDS);
        for (Sample sample : Sample.ALL) {
            int row = sheet.getLastRowNum() + 1;
            text(row, 0, sample.name(), Look.DATA_WORDS);
            XSSFCell cell = sample.write(row(row), styles);
            text(row, MEANING, sample.meaning(), Look.DATA_WORDS);
            cell.getRow().setHeightInPoints(LINE_HEIGHT * sample.look().builtIn().face().points());
            name(sample.name(), cell);
        }
        sheet.createFreezePane(0, header + 1);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private void name(String name, XSSFCell cell) {
        XSSFName named = workbook.createName();
        named.setNameName(name);
        named.setRefersToFormula("Styles!$B$" + (cell.getRowIndex() + 1));
    }

    private void text(int row, int column, String text, Look look) {
        XSSFCell cell = row(row).createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(styles.of(look, Styles.GENERAL));
    }

    private XSSFRow row(int number) {
        return Optional.ofNullable(sheet.getRow(number)).orElseGet(() -> sheet.createRow(number));
    }
}
