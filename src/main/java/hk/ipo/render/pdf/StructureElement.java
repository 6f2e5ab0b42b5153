package hk.ipo.render.pdf;

import hk.ipo.render.zip.ByteBlock;

import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfRectangle;
import org.openpdf.text.pdf.PdfString;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A part of the structure tree that is not ended yet: a table, a row, a cell. A long ledger has
 * more than a million, so what each has to say is kept as it will be written, and who has written
 * one uses it again for the next.
 */
final class StructureElement {

    private static final PdfName LAYOUT = new PdfName("Layout");
    private static final PdfName PLACEMENT = new PdfName("Placement");
    private static final PdfName BLOCK = new PdfName("Block");
    private static final byte[] PARENT = bytes("<</P ");
    private static final byte[] REFERENCE = bytes(" 0 R");
    private static final byte[] TAG = bytes("/S");
    private static final byte[] PAGE = bytes("/Pg ");
    private static final byte[] KIDS = bytes("/K");
    private static final byte[] END = bytes(">>");
    private static final byte[] OTHER_PAGE = bytes("<</Pg ");
    private static final byte[] MARKED_CONTENT = bytes(" 0 R/Type/MCR/MCID ");
    private static final byte[] OBJECT = bytes(" 0 R/Type/OBJR/Obj ");
    private static final int NONE = 0;

    private final ByteBlock kids = new ByteBlock();
    private final ByteBlock more = new ByteBlock();
    private final ByteBlock written = new ByteBlock();
    private int writtenParent = NONE;
    private int writtenPage = NONE;
    private byte[] writtenTag = {};
    private byte[] tag = {};
    private int number;
    private int parent;
    private int page;
    private int count;

    /**
     * Becomes a part that has nothing to say yet.
     *
     * @param own the number of the object that it is
     * @param within the number of the part that it is in, or of the tree's root
     */
    void begin(PdfName name, int own, int within) {
        tag = name.getBytes();
        number = own;
        parent = within;
        page = NONE;
        count = 0;
        kids.clear();
        more.clear();
    }

    /** The number of the object that it is. */
    int number() {
        return number;
    }

    /** Says something of it. */
    void put(PdfName name, PdfObject value) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try {
            name.toPdf(null, written);
            written.write(' ');
            // Without the writer: strings are encrypted with the stream that they are packed in.
            value.toPdf(null, written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        more.add(written.toByteArray());
    }

    /** Says that it has attributes which stand in an object of their own. */
    void attributes(int object) {
        more.addLatin("/A ");
        reference(object, more);
    }

    /** Says what a figure shows and where it stands. */
    void figure(String alternative, Rectangle box) {
        put(PdfName.ALT, new PdfString(alternative, PdfObject.TEXT_UNICODE));
        PdfDictionary attributes = new PdfDictionary();
        attributes.put(PdfName.O, LAYOUT);
        attributes.put(PdfName.BBOX, new PdfRectangle(box));
        attributes.put(PLACEMENT, BLOCK);
        put(PdfName.A, attributes);
    }

    /** Adds a part within it. */
    void add(StructureElement child) {
        reference(child.number, nextSimple());
    }

    /**
     * Adds a stretch of a page's content, by its number on that page.
     *
     * @param onPage the number of the page's object
     */
    void addContent(int stretch, int onPage) {
        if (page == NONE) {
            page = onPage;
        }
        if (page == onPage) {
            nextSimple().addDigits(stretch);
            return;
        }
        ByteBlock next = nextDictionary(onPage);
        next.add(MARKED_CONTENT);
        next.addDigits(stretch);
        next.add(END);
    }

    /** Adds an annotation, such as the area to click on, by the number of its object. */
    void addAnnotation(int annotation, int onPage) {
        ByteBlock next = nextDictionary(onPage);
        next.add(OBJECT);
        reference(annotation, next);
        next.add(END);
    }

    /** Writes it. */
    void writeTo(ByteBlock out) {
        beginning(out);
        out.add(more);
        if (count > 0) {
            out.add(KIDS);
            boolean bare = count == 1;
            out.add(bare ? ' ' : '[');
            out.add(kids);
            if (!bare) {
                out.add(']');
            }
        }
        out.add(END);
    }

    /** The cells of a row have their beginning in common: it is worked out for the first alone. */
    private void beginning(ByteBlock out) {
        if (parent != writtenParent || page != writtenPage || !Arrays.equals(tag, writtenTag)) {
            written.clear();
            written.add(PARENT);
            reference(parent, written);
            written.add(TAG);
            written.add(tag);
            if (page != NONE) {
                written.add(PAGE);
                reference(page, written);
            }
            writtenParent = parent;
            writtenPage = page;
            writtenTag = tag;
        }
        out.add(written);
    }

    private ByteBlock nextSimple() {
        if (count > 0) {
            kids.add(' ');
        }
        count++;
        return kids;
    }

    private ByteBlock nextDictionary(int onPage) {
        count++;
        kids.add(OTHER_PAGE);
        kids.addDigits(onPage);
        return kids;
    }

    private static void reference(int object, ByteBlock out) {
        out.addDigits(object);
        out.add(REFERENCE);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
