package hk.ipo.render.pdf;

import hk.ipo.report.Language;

import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Draws on the content streams of a PDF file's pages, and says what each mark belongs to. */
final class PdfCanvas implements Canvas {

    private final Document document;
    private final PdfWriter writer;
    private final Language language;
    private final Inks inks;
    private final StructureTree tree;
    private final MarkedContent marked;
    private final Operators operators;
    private final GlyphWriter glyphs;
    private final Map<String, PdfOutline> outlines = new HashMap<>();
    private Optional<SignatureField> unsigned = Optional.empty();
    private boolean onPage;

    /**
     * The canvas of a file that is open.
     *
     * @param inks what the theme prints for each colour of the palette
     * @param pages how many pages will be drawn
     */
    PdfCanvas(Document document, PdfWriter writer, Language language, Inks inks, int pages) {
        this.document = document;
        this.writer = writer;
        this.language = language;
        this.inks = inks;
        this.tree = new StructureTree(writer, pages);
        this.marked = new MarkedContent(writer.getDirectContent(), tree);
        this.operators = new Operators(writer.getDirectContent(), inks);
        this.glyphs = new GlyphWriter(writer);
    }

    @Override
    public void beginPage(PageFormat format) {
        endPage();
        document.setPageSize(new Rectangle(format.width(), format.height()));
        // Of the page that an open file begins with, this changes only the size.
        document.newPage();
        onPage = true;
    }

    /** Ends the last page and the structure tree; where the tree is. */
    PdfIndirectReference finish() {
        endPage();
        return tree.finish();
    }

    /** Has the first page signed when it ends. */
    void sign(SignatureField field) {
        unsigned = Optional.of(field);
    }

    private void endPage() {
        if (onPage) {
            unsigned.ifPresent(field -> field.put(writer, tree));
            unsigned = Optional.empty();
            marked.endPage();
            onPage = false;
        }
    }

    @Override
    public void begin(Role role) {
        marked.begin(role);
    }

    @Override
    public void end() {
        marked.end();
    }

    @Override
    public void beginFigure(String alternative, float x, float y, float width, float height) {
        marked.begin(Role.FIGURE);
        if (!marked.isArtifact()) {
            tree.innermost().figure(alternative, new Rectangle(x, y, x + width, y + height));
        }
    }

    @Override
    public void text(String text, float x, float baseline, TextStyle style) {
        PdfContentByte content = content();
        operators.beginText(style.color(), x, baseline);
        int before = ' ';
        for (Utterance utterance : utterances(text)) {
            utterance.foreign().ifPresent(marked::beginLanguage);
            for (Run run : style.typeface().runs(utterance.text())) {
                glyphs.show(run, before, style.size(), content);
                before = run.text().codePointBefore(run.text().length());
            }
            utterance.foreign().ifPresent(ignored -> marked.endSpan());
        }
        operators.endText();
    }

    @Override
    public void textFor(String spoken, String text, float x, float baseline, TextStyle style) {
        content();
        marked.beginActualText(spoken);
        text(text, x, baseline, style);
        marked.endSpan();
    }

    private List<Utterance> utterances(String text) {
        return marked.isArtifact()
                ? List.of(Utterance.ofReport(text))
                : Utterance.of(text, language);
    }

    @Override
    public void rule(float fromX, float toX, float y, float thickness, Color color) {
        marked.mark();
        operators.rule(color, thickness, fromX, toX, y);
    }

    @Override
    public void fill(float x, float y, float width, float height, Color color) {
        PdfContentByte content = content();
        content.setColorFill(inks.of(color));
        content.rectangle(x, y, width, height);
        content.fill();
    }

    @Override
    public void graphic(Graphic graphic, float x, float y, float width, float height) {
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
    public void link(Link link, float x, float y, float width, float height) {
        if (marked.isArtifact()) {
            throw new IllegalStateException("page furniture leads nowhere");
        }
        PdfAction action =
                switch (link) {
                    case Link.Within within -> PdfAction.gotoLocalPage(within.destination(), false);
                    case Link.Web web -> new PdfAction(web.address(), false);
                };
        PdfAnnotation area = new PdfAnnotation(writer, x, y, x + width, y + height, action);
        area.setFlags(PdfAnnotation.FLAGS_PRINT);
        area.put(
                PdfName.CONTENTS,
                new PdfString(LineBreaker.printable(link.description()), PdfObject.TEXT_UNICODE));
        area.put(
                PdfName.STRUCTPARENT,
                new PdfNumber(tree.addAnnotation(area.getIndirectReference())));
        writer.addAnnotation(area);
    }

    @Override
    public void bookmark(Bookmark bookmark) {
        PdfOutline above =
                bookmark.within()
                        .map(outlines::get)
                        .orElseGet(() -> writer.getDirectContent().getRootOutline());
        PdfAction action = PdfAction.gotoLocalPage(bookmark.destination(), false);
        // The entry adds itself to the one above.
        outlines.put(
                bookmark.destination(), new PdfOutline(above, action, bookmark.title(), false));
    }

    private PdfContentByte content() {
        marked.mark();
        return writer.getDirectContent();
    }
}
