package hk.ipo.render.pdf;

import hk.ipo.render.Theme;
import hk.ipo.render.Wording;
import hk.ipo.report.Report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * Renders a report as a PDF file for reading and printing: a title page with the first section,
 * contents, the other sections, bookmarks and links. All text is in embedded fonts, charts are
 * vectors, nothing is transparent. The file is tagged throughout and keeps to PDF/UA-1
 * (accessibility, ISO 14289-1) and PDF/A-2a (archiving, ISO 19005-2) together. The same report
 * gives the same bytes, whenever and wherever it is rendered.
 */
public final class PdfRenderer {

    private final Wording wording;
    private final Theme theme;

    /** A renderer that speaks one language, in the standard look. */
    public PdfRenderer(Wording wording) {
        this(wording, Theme.STANDARD);
    }

    /** A renderer that speaks one language, in a look of its own. */
    public PdfRenderer(Wording wording, Theme theme) {
        this.wording = wording;
        this.theme = theme;
    }

    /**
     * Writes a report. The pages are laid out once before the first byte is written, so nothing is
     * written of a report that cannot be set. Memory does not grow with the ledger: it is set row
     * by row.
     *
     * @param report the report
     * @param out where to; flushed but not closed
     * @throws IOException when writing fails
     * @throws IllegalArgumentException when a chart names a table that its section lacks
     * @throws RuntimeException naming the character, when a text has one that no font can show
     */
    public void render(Report report, OutputStream out) throws IOException {
        ReportLayout layout = new ReportLayout(report, wording, theme);
        PlanningCanvas planning = new PlanningCanvas();
        layout.print(planning, Plan.UNKNOWN);
        Plan plan = planning.plan();
        try {
            PdfFile file = new PdfFile(report, wording, theme, plan, out);
            layout.print(file.canvas(), plan);
            file.close();
        } catch (UncheckedIOException e) {
            throw new IOException("the PDF file cannot be written", e);
        }
        out.flush();
    }
}
