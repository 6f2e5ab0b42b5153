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
    private final String title;
    private final String asOf;
    private final int pages;

    Furniture(Wording wording, String title, String asOf, int pages) {
        this.wording = wording;
        this.title = title;
        this.asOf = asOf;
        this.pages = pages;
    }

    /** Draws it; the first page has the report's name as its title and needs no header. */
    void draw(Canvas canvas, PageFormat format, int page) {
        TextStyle style = Styles.FURNITURE;
        canvas.begin(Role.ARTIFACT);
        if (page > 1) {
            float header = format.height() - HEADER;
            canvas.text(title, format.left(), header, style);
            canvas.textEndingAt(format.right(), asOf, header, style);
            canvas.rule(format.left(), format.right(), header - 6, HAIRLINE, Palette.HAIRLINE);
        }
        String number =
                wording.say(Text.of("pdf.page", Argument.plain(page), Argument.plain(pages)));
        canvas.textEndingAt(format.right(), number, FOOTER, style);
        canvas.end();
    }
}
