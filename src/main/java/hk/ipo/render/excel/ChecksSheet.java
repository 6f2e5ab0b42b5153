package hk.ipo.render.excel;

import hk.ipo.render.Wording;

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
    private final VerdictColours verdicts;

    ChecksSheet(Book book, List<CheckLine> lines) {
        this.book = book;
        this.lines = lines;
        this.page =
                new Page(
                        book.addSheet(book.wording().message("excel.checks"), SheetPart.REFERENCE),
                        book.styles());
        this.verdicts = new VerdictColours(book);
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
        page.filter(header, HEADERS.size());
        master(master, "E" + (first + 1) + ":E" + page.next());
        verdicts.apply(page.sheet(), "E" + (first + 1) + ":E" + page.next());
        verdicts.apply(page.sheet(), "B" + (master.getRowNum() + 1));
        page.fitSentences();
        page.finish();
        new PageSetup(book).apply(page, header, header);
    }

    /** The word for the result of all checks. */
    String result() {
        return verdicts.word(lines.stream().allMatch(CheckLine::holds));
    }

    private void header() {
        XSSFRow row = page.row();
        for (int column = 0; column < HEADERS.size(); column++) {
            String words = book.wording().message("excel.checks." + HEADERS.get(column));
            book.cells().text(row, column, Look.DATA_HEADER, words);
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
                verdicts.word(line.holds()));
    }

    private void master(XSSFRow row, String results) {
        book.cells().text(row, 0, Look.TOTAL_WORDS, book.wording().message("excel.checks.master"));
        String agreeing =
                "COUNTIF(" + results + "," + FormulaText.equalTo(verdicts.word(true)) + ")";
        book.cells()
                .formula(
                        row,
                        1,
                        Look.TOTAL_NUMBER,
                        verdict(agreeing + "=ROWS(" + results + ")"),
                        result());
        book.definedNames().add(MASTER, page.sheet(), row.getRowNum(), 1);
    }

    private Formula verdict(String truth) {
        return Formula.certain(
                "IF("
                        + truth
                        + ","
                        + FormulaText.literal(verdicts.word(true))
                        + ","
                        + FormulaText.literal(verdicts.word(false))
                        + ")");
    }
}
