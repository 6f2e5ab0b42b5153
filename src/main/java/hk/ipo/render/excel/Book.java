package hk.ipo.render.excel;

import hk.ipo.market.Period;
import hk.ipo.render.Theme;
import hk.ipo.render.Wording;
import hk.ipo.report.Report;
import hk.ipo.report.Text;
import hk.ipo.report.Text.Argument;

import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The workbook being made, with what every sheet needs. */
record Book(
        XSSFWorkbook workbook,
        Report report,
        Wording wording,
        Theme theme,
        Styles styles,
        NumberFormats formats,
        CellWriter cells,
        SheetNames names,
        FigurePlaces places,
        DefinedNames definedNames,
        SpooledRows spooled,
        Packing packing) {

    /** An empty workbook for a report. */
    static Book of(
            XSSFWorkbook workbook,
            Report report,
            Wording wording,
            Theme theme,
            WorkbookStyles designs,
            SpooledRows spooled,
            Packing packing) {
        Styles styles =
                new Styles(
                        workbook,
                        designs,
                        theme.fonts()
                                .workbook(wording.language())
                                .orElseGet(() -> wording.message("excel.font")),
                        shade -> shade.color(theme.colours()));
        NumberFormats formats = new NumberFormats(wording, designs);
        return new Book(
                workbook,
                report,
                wording,
                theme,
                styles,
                formats,
                new CellWriter(styles, formats, wording),
                new SheetNames(),
                new FigurePlaces(),
                new DefinedNames(workbook),
                spooled,
                packing);
    }

    /** A new last sheet of that title. */
    XSSFSheet addSheet(String title, SheetPart part) {
        XSSFSheet sheet = workbook.createSheet(names.of(title));
        part.dress(sheet, this);
        return sheet;
    }

    /** What charts are drawn in. */
    ChartInk chartInk() {
        return new ChartInk(theme.colours());
    }

    /** A colour as cells and tabs take it. */
    XSSFColor color(Ink ink) {
        return ink.color(theme.colours());
    }

    /** The report's title: Hong Kong new listings 2025. */
    String title() {
        return report.guise().title().map(wording::say).orElseGet(this::builtInTitle);
    }

    private String builtInTitle() {
        Period period = report.facts().period();
        Argument year = Argument.plain(report.facts().year());
        return period.isWholeYear()
                ? say("excel.title", year)
                : say("excel.title.until", year, Argument.day(period.end()));
    }

    /** As known on 5 January 2026. */
    String asOf() {
        return say("excel.as-of", Argument.day(report.facts().asOf()));
    }

    /** Words of ours with what goes into them. */
    String say(String key, Argument... arguments) {
        return wording.say(Text.of(key, arguments));
    }
}
