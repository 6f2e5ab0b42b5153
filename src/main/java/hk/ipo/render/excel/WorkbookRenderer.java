package hk.ipo.render.excel;

import hk.ipo.render.Theme;
import hk.ipo.render.Wording;
import hk.ipo.render.zip.Compression;
import hk.ipo.render.zip.PackageWriter;
import hk.ipo.report.Block;
import hk.ipo.report.Report;
import hk.ipo.report.Section;

import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Renders a report as an Excel workbook: a cover, a sheet a section, the ledgers as tables with a
 * pivot table, every figure with its definition, and checks. Every figure is a live formula over
 * the ledger with the value worked out in Java stored beside it: 2025 as known on 5 January 2026
 * shows 285.96 in a cell that holds {@code SUM(Ledger[Funds as known (HK$)])} and 285961819485.
 */
public final class WorkbookRenderer {

    private final Wording wording;
    private final Theme theme;
    private final WorkbookStyles styles;
    private final Packing packing;

    /** A renderer that speaks one language, in the standard look. */
    public WorkbookRenderer(Wording wording) {
        this(wording, Theme.STANDARD);
    }

    /** A renderer that speaks one language, in a look of its own. */
    public WorkbookRenderer(Wording wording, Theme theme) {
        this(wording, theme, WorkbookStyles.STANDARD);
    }

    /** A renderer that speaks one language, in a look of its own, with cells of their own. */
    public WorkbookRenderer(Wording wording, Theme theme, WorkbookStyles styles) {
        this(wording, theme, styles, Compression.STANDARD);
    }

    /** The same whose files are smaller or made faster. */
    public WorkbookRenderer(
            Wording wording, Theme theme, WorkbookStyles styles, Compression compression) {
        this(wording, theme, styles, Packing.of(compression));
    }

    WorkbookRenderer(Wording wording, Theme theme, WorkbookStyles styles, Packing packing) {
        this.wording = wording;
        this.theme = theme;
        this.styles = styles;
        this.packing = packing;
    }

    /**
     * Writes the workbook of a report. The same report gives the same bytes, however many cores
     * there are. The stream stays open.
     *
     * @throws IOException when the stream does not take it
     * @throws IllegalArgumentException when the report contradicts itself: a chart without its
     *     table, a ledger printed twice, a measure of a column that the ledger lacks
     */
    public void render(Report report, OutputStream out) throws IOException {
        JdkTransformer.name();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SpooledRows rows = new SpooledRows()) {
            try (XSSFWorkbook workbook = new XSSFWorkbook()) {
                // Our formulas are tried by calculating them; reading each again takes a while.
                workbook.setCellFormulaValidation(false);
                fill(Book.of(workbook, report, wording, theme, styles, rows, packing));
                workbook.write(bytes);
            }
            StablePackage.write(
                    bytes.toByteArray(),
                    rows,
                    new PackageWriter(out, report.facts().asOf(), packing.compression()));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void fill(Book book) {
        XSSFSheet cover = book.addSheet(book.wording().message("excel.cover"), SheetPart.COVER);
        DataSheets data = new DataSheets(book);
        List<CoverSheet.Target> sections = new ArrayList<>();
        for (Section section : book.report().sections()) {
            sections.add(new CoverSheet.Target(section, addSheets(book, data, section)));
        }
        MeasureFormula measures = new MeasureFormula(data, book.wording());
        List<KeyFigureLines.Place> keyFigures = new ArrayList<>();
        for (CoverSheet.Target target : sections) {
            Section section = target.section();
            if (!isLedgerAlone(section)) {
                XSSFSheet sheet = book.workbook().getSheet(target.sheet());
                List<KeyFigureLines.Place> places =
                        new SectionSheet(book, measures, sheet, section).write();
                if (section.equals(book.report().sections().getFirst())) {
                    keyFigures.addAll(places);
                }
            }
        }
        // Before the checks are added, for asking for them may add the ledgers' sheets.
        List<CheckLine> lines = new CheckLines(book, data, measures).all();
        if (!book.report().figures().isEmpty()) {
            new FiguresSheet(book, measures).write();
        }
        ChecksSheet checks = new ChecksSheet(book, lines);
        checks.write();
        new CoverSheet(book, cover).write(keyFigures, sections, checks.result());
        DocumentProperties.write(book);
        RuleColours.complete(book.workbook());
        // Only now, for freezing panes moves what is selected.
        book.workbook().forEach(sheet -> sheet.setActiveCell(CellAddress.A1));
        book.workbook().setActiveSheet(0);
    }

    /** Adds a section's sheets, its ledgers printed, and names the first. */
    private static String addSheets(Book book, DataSheets data, Section section) {
        XSSFSheet first = book.addSheet(book.wording().say(section.title()), SheetPart.SECTION);
        boolean free = isLedgerAlone(section);
        for (Block block : section.blocks()) {
            if (block instanceof Block.LedgerTable ledger) {
                data.print(
                        free ? first : book.addSheet(data.title(ledger.ledger()), SheetPart.DATA),
                        ledger);
                free = false;
            }
        }
        return first.getSheetName();
    }

    private static boolean isLedgerAlone(Section section) {
        return !section.blocks().isEmpty()
                && section.blocks().stream().allMatch(Block.LedgerTable.class::isInstance);
    }
}
