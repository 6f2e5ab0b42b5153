package hk.ipo.render.pdf;

import hk.ipo.render.Wording;
import hk.ipo.report.Text;
import hk.ipo.report.Text.Argument;

/** What stands around the text on each page: the report's name, its as-of day, the page number. */
final class Furniture {

    private static final float HEADER = 40;
    private static final float FOOTER = 34;
    private static final float HAIRLINE = 0.4f;

    private final Wording wording;
    private final Styles styles;
    private final String title;
    private final String asOf;
    private final int pages;

    Furniture(Wording wording, Styles styles, String title, String asOf, int pages) {
        this.wording = wording;
        this.styles = styles;
        this.title = title;
        this.asOf = asOf;
        this.pages = pages;
    }

    /** Draws what stands above the text; the first page has the report's name as its title. */
    void header(Canvas canvas, PageFormat format, int page) {
        if (page == 1) {
            return;
        }
        TextStyle style = styles.furniture();
        float baseline = format.height() - HEADER;
        canvas.begin(Role.ARTIFACT);
        canvas.text(title + " ", format.left(), baseline, style);
        canvas.textEndingAt(format.right(), asOf, baseline, style);
        canvas.rule(format.left(), format.right(), baseline - 6, HAIRLINE, Palette.HAIRLINE);
        canvas.end();
    }

    /** Draws what stands below the text. */
    void footer(Canvas canvas, PageFormat format, int page) {
        String number =
                wording.say(Text.of("pdf.page", Argument.plain(page), Argument.plain(pages)));
        canvas.begin(Role.ARTIFACT);
        canvas.textEndingAt(format.right(), number, FOOTER, styles.furniture());
        canvas.end();
    }
}
