package hk.ipo.render.pdf;

import hk.ipo.report.Language;

import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.ByteBuffer;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfOutline;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Draws on the content streams of a PDF file's pages, and says what each mark belongs to. */
final class PdfCanvas implements Canvas {

    /** As many bytes of content are worth compressing apart. */
    private static final int MUCH = 1 << 14;

    private final Document document;
    private final TaggedWriter writer;
    private final Language language;
    private final Inks inks;
    private final StructureTree tree;
    private final MarkedContent marked;
    private final Operators operators;
    private final GlyphWriter glyphs;
    private final RowPlacer placer;

    /** For one line at a time. */
    private final PdfGalley own;

    private final Map<String, PdfOutline> outlines = new HashMap<>();
    private Optional<SignatureField> unsigned = Optional.empty();
    private boolean onPage;

    /**
     * The canvas of a file that is open.
     *
     * @param inks what the theme prints for each colour of the palette
     * @param plan what will be drawn
     */
    PdfCanvas(Document document, TaggedWriter writer, Language language, Inks inks, Plan plan) {
        this.document = document;
        this.writer = writer;
        this.language = language;
        this.inks = inks;
        this.tree = new StructureTree(writer, plan);
        this.operators = new Operators(writer.getDirectContent(), inks);
        this.marked = new MarkedContent(writer.getDirectContent(), operators, tree);
        this.glyphs = new GlyphWriter(writer);
        this.placer = new RowPlacer(this, writer.getDirectContent(), marked, operators);
        this.own = galley();
    }

    @Override
    public void beginPage(PageFormat format) {
        endPage();
        document.setPageSize(new Rectangle(format.width(), format.height()));
        // Of the page that an open file begins with, this changes only the size.
        document.newPage();
        operators.forget();
        onPage = true;
    }

    /** Ends the last page and the structure tree; where the tree is. */
    PdfObject finish() {
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
            handOver();
            onPage = false;
        }
    }

    @Override
    public void begin(Role role) {
        marked.begin(role);
    }

    /** A page that is full of text is compressed while the next is drawn. */
    private void handOver() {
        ByteBuffer buffer = writer.getDirectContent().getInternalBuffer();
        if (buffer.size() >= MUCH) {
            writer.addContent(buffer.toByteArray(), tree.reserve());
            buffer.reset();
        }
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
    public Optional<Supplier<Galley>> galleys() {
        return Optional.of(this::galley);
    }

    private PdfGalley galley() {
        return new PdfGalley(placer, operators, glyphs, language);
    }

    @Override
    public void text(String text, float x, float baseline, TextStyle style) {
        if (marked.isArtifact()) {
            own.furniture(text, 0, 0, style);
        } else {
            own.text(text, 0, 0, style);
        }
        putOwn(x, baseline);
    }

    @Override
    public void textFor(String spoken, String text, float x, float baseline, TextStyle style) {
        own.textFor(spoken, text, 0, 0, style);
        putOwn(x, baseline);
    }

    private void putOwn(float x, float y) {
        own.endRow();
        own.put(0, x, y);
        own.clear();
    }

    @Override
    public void rule(float fromX, float toX, float y, float thickness, Color color) {
        marked.markDrawing();
        operators.rule(color, thickness, fromX, toX, y);
    }

    @Override
    public void fill(float x, float y, float width, float height, Color color) {
        PdfContentByte content = drawing();
        content.setColorFill(inks.of(color));
        content.rectangle(x, y, width, height);
        content.fill();
        operators.forget();
    }

    @Override
    public void graphic(Graphic graphic, float x, float y, float width, float height) {
        PdfContentByte content = drawing();
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
                            operators.leaveText();
                            content.restoreState();
                            operators.forget();
                        });
        graphic.draw(graphics, new Rectangle2D.Float(0, 0, width, height));
        graphics.dispose();
        content.restoreState();
        operators.forget();
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
        writer.addAnnotation(tree.addLink(new LinkArea(link, x, y, width, height)));
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

    private PdfContentByte drawing() {
        marked.markDrawing();
        return writer.getDirectContent();
    }
}
