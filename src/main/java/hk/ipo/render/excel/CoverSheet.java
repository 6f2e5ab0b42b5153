package hk.ipo.render.excel;

import hk.ipo.render.Wording;
import hk.ipo.report.Block;
import hk.ipo.report.Section;

import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Prints the first sheet: what the workbook is, whether its checks hold, its key figures and
 * sentences, the way to every sheet, and what the edition is about.
 */
final class CoverSheet {

    private static final float TITLE_POINTS = 34;
    private static final float STATEMENT_POINTS = 24;
    private static final int VALUE_WIDTH = 14;
    private static final int RESULT = 1;

    private final Book book;
    private final Page page;

    CoverSheet(Book book, XSSFSheet sheet) {
        this.book = book;
        this.page = new Page(sheet, book.styles());
    }

    /**
     * Writes the sheet.
     *
     * @param keyFigures where the first section's stand
     * @param sections the sections with the sheets on which they begin
     * @param checks the word for the result of all checks
     */
    void write(List<KeyFigureLines.Place> keyFigures, List<Target> sections, String checks) {
        title();
        result(checks);
        page.skip(1);
        if (!keyFigures.isEmpty()) {
            new KeyFigureLines(book, page).write(keyFigures);
            page.skip(1);
        }
        if (!sections.isEmpty()) {
            sentences(sections.getFirst().section());
        }
        int header = page.next();
        int reach = links(sections);
        page.skip(1);
        new CoverParameters(book, page).write();
        page.fit(RESULT, VALUE_WIDTH);
        page.finish();
        page.reach(page.firstWidth() + reach);
        new PageSetup(book).apply(page, header, header);
        page.sheet().getPrintSetup().setFitHeight((short) 1);
    }

    private void title() {
        CoverLogo.write(book, page);
        XSSFRow title = page.row();
        title.setHeightInPoints(book.styles().scaled(Look.TITLE, TITLE_POINTS));
        book.cells().text(title, 0, Look.TITLE, book.title());
        // Its letters are twice the size of a digit in the body, and bold.
        page.reach(book.styles().scaledWidth(Look.TITLE, TextWidth.of(book.title()) * 9 / 4));
        book.cells().text(page.row(), 0, Look.SUBTITLE, book.asOf());
    }

    private void result(String checks) {
        XSSFRow row = page.row();
        book.cells().text(row, 0, Look.TOTAL_WORDS, book.wording().message("excel.checks.master"));
        book.cells()
                .formula(
                        row,
                        RESULT,
                        Look.TOTAL_NUMBER,
                        Formula.certain(ChecksSheet.MASTER),
                        checks);
        new VerdictColours(book).apply(page.sheet(), "B" + page.next());
    }

    /** What the first section says, in its own words. */
    private void sentences(Section first) {
        XSSFRow row = page.row();
        row.setHeightInPoints(book.styles().scaled(Look.STATEMENT, STATEMENT_POINTS));
        String statement = book.wording().say(first.statement());
        book.cells().text(row, 0, Look.STATEMENT, statement);
        page.reach(book.styles().scaledWidth(Look.STATEMENT, TextWidth.of(statement) * 4 / 3));
        for (Block block : first.blocks()) {
            if (block instanceof Block.Paragraph paragraph) {
                String sentence = book.wording().say(paragraph.text());
                XSSFRow below = page.row();
                book.cells().text(below, 0, Look.PARAGRAPH, sentence);
                page.wrap(below, 0, sentence, Look.PARAGRAPH);
                page.fitSentences();
            }
        }
        page.skip(1);
    }

    /** Writes the links and says how far the words beside them reach. */
    private int links(List<Target> sections) {
        Wording wording = book.wording();
        header(wording.message("excel.contents"));
        int reach = 0;
        for (Target target : sections) {
            XSSFRow row = page.row();
            link(row, wording.say(target.section().title()), target.sheet());
            String statement = wording.say(target.section().statement());
            book.cells().text(row, RESULT, Look.SUBTITLE, statement);
            // Letters of nine points, most of them narrower than a digit.
            int width = TextWidth.of(statement) * 17 / 20;
            reach = Math.max(reach, book.styles().scaledWidth(Look.SUBTITLE, width));
        }
        otherSheets(sections).forEach(sheet -> link(page.row(), sheet, sheet));
        return reach;
    }

    private void header(String words) {
        XSSFRow row = page.row();
        book.cells().text(row, 0, Look.HEADER_WORDS, words);
        for (int column = 1; column <= 3; column++) {
            book.cells().blank(row, column, Look.HEADER_WORDS, Styles.GENERAL);
        }
    }

    private List<String> otherSheets(List<Target> sections) {
        Set<String> named =
                sections.stream().map(Target::sheet).collect(Collectors.toUnmodifiableSet());
        return StreamSupport.stream(book.workbook().spliterator(), false)
                .map(Sheet::getSheetName)
                .skip(1)
                .filter(name -> !named.contains(name))
                .toList();
    }

    private void link(XSSFRow row, String words, String sheet) {
        new Headings(book).link(book.cells().text(row, 0, Look.LINK, words), sheet);
        page.fit(0, TextWidth.of(words));
    }

    /**
     * Where a section is found.
     *
     * @param section which
     * @param sheet the name of its sheet
     */
    record Target(Section section, String sheet) {}
}
