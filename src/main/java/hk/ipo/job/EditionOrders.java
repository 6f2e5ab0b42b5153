package hk.ipo.job;

import hk.ipo.delivery.Edition;
import hk.ipo.delivery.Format;
import hk.ipo.render.Theme;
import hk.ipo.render.excel.WorkbookStyles;
import hk.ipo.render.pdf.PdfProtection;
import hk.ipo.report.Language;
import hk.ipo.report.section.Outline;

import java.util.List;

/**
 * What is made of a computation: one or several editions, all in one look.
 *
 * @param editions the editions and patterns of editions, at least one
 * @param theme the look
 * @param workbookStyles the look of the workbook's cells
 * @param protection how the PDF files are protected
 * @param workers who writes the files
 */
public record EditionOrders(
        List<EditionOrder> editions,
        Theme theme,
        WorkbookStyles workbookStyles,
        PdfProtection protection,
        Workers workers) {

    public EditionOrders {
        editions = List.copyOf(editions);
        if (editions.isEmpty()) {
            throw new IllegalArgumentException("an edition expected");
        }
    }

    /** Editions in a look, written by this process. */
    public EditionOrders(
            List<EditionOrder> editions,
            Theme theme,
            WorkbookStyles workbookStyles,
            PdfProtection protection) {
        this(editions, theme, workbookStyles, protection, Workers.LOCAL);
    }

    /** Editions in a look, that anybody may open. */
    public EditionOrders(List<EditionOrder> editions, Theme theme, WorkbookStyles workbookStyles) {
        this(editions, theme, workbookStyles, PdfProtection.NONE);
    }

    /** Editions in a look, with the built-in cells of the workbook. */
    public EditionOrders(List<EditionOrder> editions, Theme theme) {
        this(editions, theme, WorkbookStyles.STANDARD);
    }

    /** The same editions, protected. */
    public EditionOrders with(PdfProtection other) {
        return new EditionOrders(editions, theme, workbookStyles, other, workers);
    }

    /** The same editions, written by others. */
    public EditionOrders with(Workers others) {
        return new EditionOrders(editions, theme, workbookStyles, protection, others);
    }

    /** The full review alone, in the standard look. */
    public static EditionOrders ofFull(List<Language> languages, List<Format> formats) {
        return new EditionOrders(
                List.of(new EditionOrder(Edition.FULL, Outline.FULL, languages, formats)),
                Theme.STANDARD,
                WorkbookStyles.STANDARD);
    }
}
