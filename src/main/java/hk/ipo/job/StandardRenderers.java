package hk.ipo.job;

import hk.ipo.delivery.FiguresJson;
import hk.ipo.delivery.Format;
import hk.ipo.render.Theme;
import hk.ipo.render.Wording;
import hk.ipo.render.excel.WorkbookRenderer;
import hk.ipo.render.excel.WorkbookStyles;
import hk.ipo.render.pdf.PdfProtection;
import hk.ipo.render.pdf.PdfRenderer;
import hk.ipo.render.pdf.PdfSignature;
import hk.ipo.render.zip.Compression;
import hk.ipo.report.Language;
import hk.ipo.report.Report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Optional;

/** The project's own backends. */
final class StandardRenderers implements Renderers {

    /** The system property that says how hard workbooks are compressed, from 1 to 9. */
    static final String COMPRESSION_LEVEL = "hk.ipo.compression-level";

    private final Theme theme;
    private final WorkbookStyles workbookStyles;
    private final PdfProtection protection;
    private final Optional<PdfSignature> signature;

    /** Backends in the standard look. */
    StandardRenderers() {
        this(Theme.STANDARD, WorkbookStyles.STANDARD, PdfProtection.NONE, Optional.empty());
    }

    /** Backends in the look of editions, and with their protection. */
    StandardRenderers(EditionOrders orders) {
        this(orders.theme(), orders.workbookStyles(), orders.protection(), Optional.empty());
    }

    private StandardRenderers(
            Theme theme,
            WorkbookStyles workbookStyles,
            PdfProtection protection,
            Optional<PdfSignature> signature) {
        this.theme = theme;
        this.workbookStyles = workbookStyles;
        this.protection = protection;
        this.signature = signature;
    }

    @Override
    public Renderers signingAt(Instant time) {
        return new StandardRenderers(theme, workbookStyles, protection, protection.signature(time));
    }

    @Override
    public void render(Format format, Language language, Report report, OutputStream stream)
            throws IOException {
        switch (format) {
            case XLSX ->
                    new WorkbookRenderer(Wording.of(language), theme, workbookStyles, compression())
                            .render(report, stream);
            case PDF ->
                    new PdfRenderer(Wording.of(language), theme, protection.password(), signature)
                            .render(report, stream);
            // One file for all languages, so its titles are in the one that is always there.
            case JSON -> new FiguresJson(Wording.of(Language.ENGLISH)).write(report, stream);
        }
    }

    private static Compression compression() {
        Integer level = Integer.getInteger(COMPRESSION_LEVEL);
        return level == null ? Compression.STANDARD : Compression.zlib(level);
    }
}
