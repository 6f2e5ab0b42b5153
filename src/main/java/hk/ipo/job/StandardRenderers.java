package hk.ipo.job;

import hk.ipo.delivery.FiguresJson;
import hk.ipo.delivery.Format;
import hk.ipo.render.Theme;
import hk.ipo.render.Wording;
import hk.ipo.render.excel.WorkbookRenderer;
import hk.ipo.render.excel.WorkbookStyles;
import hk.ipo.render.pdf.PdfRenderer;
import hk.ipo.report.Language;
import hk.ipo.report.Report;

import java.io.IOException;
import java.io.OutputStream;

/** The project's own backends. */
final class StandardRenderers implements Renderers {

    private final Theme theme;
    private final WorkbookStyles workbookStyles;

    /** Backends in the standard look. */
    StandardRenderers() {
        this(Theme.STANDARD, WorkbookStyles.STANDARD);
    }

    /** Backends in the look that is ordered. */
    StandardRenderers(EditionOrders orders) {
        this(orders.theme(), orders.workbookStyles());
    }

    private StandardRenderers(Theme theme, WorkbookStyles workbookStyles) {
        this.theme = theme;
        this.workbookStyles = workbookStyles;
    }

    @Override
    public void render(Format format, Language language, Report report, OutputStream stream)
            throws IOException {
        switch (format) {
            case XLSX ->
                    new WorkbookRenderer(Wording.of(language), theme, workbookStyles)
                            .render(report, stream);
            case PDF -> new PdfRenderer(Wording.of(language), theme).render(report, stream);
            // One file for all languages, so its titles are in the one that is always there.
            case JSON -> new FiguresJson(Wording.of(Language.ENGLISH)).write(report, stream);
        }
    }
}
