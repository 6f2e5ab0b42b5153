package hk.ipo.render.pdf;

import hk.ipo.render.Theme;
import hk.ipo.render.Wording;
import hk.ipo.report.Report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

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
    private final Optional<PdfPassword> password;
    private final Optional<PdfSignature> signature;
    private final Typefaces letters;

    /** A renderer that speaks one language, in the standard look. */
    public PdfRenderer(Wording wording) {
        this(wording, Theme.STANDARD);
    }

    /** A renderer that speaks one language, in a look of its own. */
    public PdfRenderer(Wording wording, Theme theme) {
        this(wording, theme, Optional.empty(), Optional.empty());
    }

    /**
     * A renderer of files that are encrypted or signed.
     *
     * @param password what a file opens with; it then keeps to PDF/UA-1, but not to PDF/A-2a, which
     *     forbids encryption
     * @param signature who signs when; the file then is held in memory
     */
    public PdfRenderer(
            Wording wording,
            Theme theme,
            Optional<PdfPassword> password,
            Optional<PdfSignature> signature) {
        this.wording = wording;
        this.theme = theme;
        this.password = password;
        this.signature = signature;
        this.letters = Typefaces.of(theme.fonts(), wording.language());
        letters.readAhead();
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
        Styles styles = new Styles(letters);
        ReportLayout layout = new ReportLayout(report, wording, styles, theme);
        PlanningCanvas planning = new PlanningCanvas();
        layout.print(planning, Plan.UNKNOWN);
        PdfPrint print =
                new PdfPrint(report, wording, theme, styles, layout, planning.plan(), signature);
        try {
            if (password.isPresent()) {
                print.write(password.get(), out);
            } else {
                print.write(out);
            }
        } catch (UncheckedIOException e) {
            throw new IOException("the PDF file cannot be written", e);
        }
        out.flush();
    }
}
