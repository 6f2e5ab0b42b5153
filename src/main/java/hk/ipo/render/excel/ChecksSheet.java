package hk.ipo.render.excel;

import hk.ipo.render.Wording;

import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;

import java.util.List;

/** Prints what must agree, worked out twice and compared live, and one cell that sums it up. */
final class ChecksSheet {

    /** The name of the cell that says whether all checks hold. */
    static final String MASTER = "master_check";

    private static final List<String> HEADERS =
            List.of("what", "left", "right", "difference", "result");
    private static final int NUMBER_WIDTH = 18;

    private final Book book;
    private final List<CheckLine> lines;
    private final Page page;

    ChecksSheet(Book book, List<CheckLine> lines) {
        this.book = book;
        this.lines = lines;
        this.page = new Page(book.addSheet(book.wording().message("excel.checks")));
    }

    void write() {
        Wording wording = book.wording();
        new Headings(book)
                .write(
                        page,
                        wording.message("excel.checks.statement"),
                        wording.message("excel.checks"));
        XSSFRow master = page.row();
        page.skip(1);
        int header = page.next();
        header();
        int first = page.next();
        lines.forEach(this::line);
        master(master, "E" + (first + 1) + ":E" + page.next());
        colourDifferences("E" + (first + 1) + ":E" + page.next());
        colourDifferences("B" + (master.getRowNum() + 1));
        page.fitSentences();
        page.finish();
        new PageSetup(book).apply(page, header, header);
    }

    /** The word for the result of all checks. */
    String result() {
        return word(lines.stream().allMatch(CheckLine::holds));
    }

    private void header() {
        XSSFRow row = page.row();
        for (int column = 0; column < HEADERS.size(); column++) {
            String words = book.wording().message("excel.checks." + HEADERS.get(column));
            book.cells()
                    .text(row, column, column == 0 ? Look.HEADER_WORDS : Look.HEADER_NUMBER, words);
            page.fit(column, NUMBER_WIDTH);
        }
    }

    private void line(CheckLine line) {
        XSSFRow row = page.row();
        String left = "B" + page.next();
        String right = "C" + page.next();
        String format = NumberFormats.inLedger(line.unit());
        CellWriter cells = book.cells();
        cells.text(row, 0, Look.WORDS, line.title());
        page.wrap(row, 0, line.title(), Look.WORDS);
        cells.formula(row, 1, Look.NUMBER, format, line.left().formula(), line.left().value());
        cells.formula(row, 2, Look.NUMBER, format, line.right().formula(), line.right().value());
        cells.formula(
                row,
                3,
                Look.NUMBER,
                format,
                Formula.uncertain(left + "-" + right)
                        .orElse(FormulaText.literal(book.wording().unknown())),
                line.difference());
        cells.formula(
                row,
                4,
                Look.NUMBER,
                verdict(Tolerance.of(line.unit()).formula(left, right)),
                word(line.holds()));
    }

    private void master(XSSFRow row, String results) {
        book.cells().text(row, 0, Look.TOTAL_WORDS, book.wording().message("excel.checks.master"));
        String agreeing = "COUNTIF(" + results + "," + FormulaText.equalTo(word(true)) + ")";
        book.cells()
                .formula(
                        row,
                        1,
                        Look.TOTAL_NUMBER,
                        verdict(agreeing + "=ROWS(" + results + ")"),
                        result());
        XSSFName name = book.workbook().createName();
        name.setNameName(MASTER);
        name.setRefersToFormula(
                SheetNames.quoted(page.sheet().getSheetName()) + "!$B$" + (row.getRowNum() + 1));
    }

    private Formula verdict(String truth) {
        return Formula.certain(
                "IF("
                        + truth
                        + ","
                        + FormulaText.literal(word(true))
                        + ","
                        + FormulaText.literal(word(false))
                        + ")");
    }

    private String word(boolean holds) {
        return book.wording().message(holds ? "excel.checks.ok" : "excel.checks.differs");
    }

    private void colourDifferences(String cells) {
        var rules = page.sheet().getSheetConditionalFormatting();
        var rule =
                rules.createConditionalFormattingRule(
                        ComparisonOperator.EQUAL, FormulaText.literal(word(false)));
        var font = rule.createFontFormatting();
        font.setFontStyle(false, true);
        font.setFontColor(Ink.BAD.color(book.theme().colours()));
        rules.addConditionalFormatting(
                new CellRangeAddress[] {CellRangeAddress.valueOf(cells)}, rule);
    }
}
