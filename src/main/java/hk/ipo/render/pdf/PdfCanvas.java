package hk.ipo.render.pdf;

import hk.ipo.report.Language;

import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfWriter;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayDeque;
import java.util.Deque;

/** Draws on the content streams of a PDF file's pages. */
final class PdfCanvas implements Canvas {

    private final Document document;
    private final PdfWriter writer;
    private final Language language;
    private final Inks inks;
    private final Deque<Role> roles = new ArrayDeque<>();

    PdfCanvas(Document document, PdfWriter writer, Language language, Inks inks) {
        this.document = document;
        this.writer = writer;
        this.language = language;
        this.inks = inks;
    }

    @Override
    public void beginPage(PageFormat format) {
        document.setPageSize(new Rectangle(format.width(), format.height()));
        if (document.isOpen()) {
            document.newPage();
        } else {
            document.open();
        }
    }

    @Override
    public void begin(Role role) {
        roles.push(role);
    }

    @Override
    public void end() {
        roles.pop();
    }

    @Override
    public void text(String text, float x, float baseline, TextStyle style) {
        PdfContentByte content = content();
        content.beginText();
        content.setColorFill(inks.of(style.color()));
        content.setTextMatrix(x, baseline);
        for (Run run : Typeface.of(style.weight(), language).runs(text)) {
            content.setFontAndSize(run.font(), style.size());
            content.showText(run.text());
        }
        content.endText();
    }

    @Override
    public void rule(float fromX, float toX, float y, float thickness, Color color) {
        PdfContentByte content = content();
        content.setColorStroke(inks.of(color));
        content.setLineWidth(thickness);
        content.moveTo(fromX, y);
        content.lineTo(toX, y);
        content.stroke();
    }

    @Override
    public void fill(float x, float y, float width, float height, Color color) {
        PdfContentByte content = content();
        content.setColorFill(inks.of(color));
        content.rectangle(x, y, width, height);
        content.fill();
    }

    @Override
    public void graphic(
            Graphic graphic, float x, float y, float width, float height, String alternative) {
        PdfContentByte content = content();
        content.saveState();
        content.concatCTM(1, 0, 0, 1, x, y);
        VectorGraphics graphics =
                new VectorGraphics(
                        content,
                        width,
                        height,
                        inks,
                        // The graphic counts from its own corner, which the matrix above moved.
                        (text, atX, atY, style) -> {
                            // The graphics remember the colour they set last: leave it to them.
                            content.saveState();
                            text(text, atX, height - atY, style);
                            content.restoreState();
                        });
        graphic.draw(graphics, new Rectangle2D.Float(0, 0, width, height));
        graphics.dispose();
        content.restoreState();
    }

    @Override
    public void destination(String name, float y) {
        writer.getDirectContent()
                .localDestination(name, new PdfDestination(PdfDestination.XYZ, 0, y, 0));
    }

    @Override
    public void link(String destination, float x, float y, float width, float height) {
        writer.getDirectContent().localGoto(destination, x, y, x + width, y + height);
    }

    @Override
    public void bookmark(String title, String destination) {
        PdfOutline root = writer.getDirectContent().getRootOutline();
        // The entry adds itself to the root.
        new PdfOutline(root, PdfAction.gotoLocalPage(destination, false), title, false);
    }

    private PdfContentByte content() {
        if (roles.isEmpty()) {
            throw new IllegalStateException("nothing is drawn without a role");
        }
        return writer.getDirectContent();
    }
}
