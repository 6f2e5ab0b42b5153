package hk.ipo.render.pdf;

import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfRectangle;
import org.openpdf.text.pdf.PdfString;

import java.util.Optional;

/** A part of the structure tree that is not ended yet: a table, a row, a cell. */
final class StructureElement {

    private static final PdfName TABLE = new PdfName("Table");
    private static final PdfName LAYOUT = new PdfName("Layout");

    private final PdfIndirectReference reference;
    private final PdfDictionary dictionary = new PdfDictionary();
    private final PdfArray kids = new PdfArray();
    private Optional<PdfIndirectReference> page = Optional.empty();

    /**
     * A part within another.
     *
     * @param reference where it will be written
     * @param parent the part that it is in, or the tree's root
     */
    StructureElement(PdfName tag, PdfIndirectReference reference, PdfIndirectReference parent) {
        this.reference = reference;
        dictionary.put(PdfName.S, tag);
        dictionary.put(PdfName.P, parent);
    }

    /** Where it will be written. */
    PdfIndirectReference reference() {
        return reference;
    }

    /** Says something of it. */
    void put(PdfName name, PdfObject value) {
        dictionary.put(name, value);
    }

    /** Says which cells a header cell heads: those of its {@code Column} or of its {@code Row}. */
    void scope(String scope) {
        PdfDictionary attributes = new PdfDictionary();
        attributes.put(PdfName.O, TABLE);
        attributes.put(new PdfName("Scope"), new PdfName(scope));
        put(PdfName.A, attributes);
    }

    /** Says what a figure shows and where it stands. */
    void figure(String alternative, Rectangle box) {
        put(PdfName.ALT, new PdfString(alternative, PdfObject.TEXT_UNICODE));
        PdfDictionary attributes = new PdfDictionary();
        attributes.put(PdfName.O, LAYOUT);
        attributes.put(PdfName.BBOX, new PdfRectangle(box));
        attributes.put(new PdfName("Placement"), new PdfName("Block"));
        put(PdfName.A, attributes);
    }

    /** Adds a part within it. */
    void add(StructureElement child) {
        kids.add(child.reference);
    }

    /** Adds a stretch of a page's content, by its number on that page. */
    void addContent(int number, PdfIndirectReference onPage) {
        if (page.isEmpty()) {
            page = Optional.of(onPage);
            put(PdfName.PG, onPage);
        }
        if (page.get().getNumber() == onPage.getNumber()) {
            kids.add(new PdfNumber(number));
            return;
        }
        PdfDictionary elsewhere = new PdfDictionary(PdfName.MCR);
        elsewhere.put(PdfName.PG, onPage);
        elsewhere.put(PdfName.MCID, new PdfNumber(number));
        kids.add(elsewhere);
    }

    /** Adds an annotation, such as the area to click on. */
    void addAnnotation(PdfIndirectReference annotation, PdfIndirectReference onPage) {
        PdfDictionary object = new PdfDictionary(PdfName.OBJR);
        object.put(PdfName.OBJ, annotation);
        object.put(PdfName.PG, onPage);
        kids.add(object);
    }

    /** It as it is written. */
    PdfDictionary dictionary() {
        if (kids.size() == 1) {
            put(PdfName.K, kids.getPdfObject(0));
        } else if (kids.size() > 1) {
            put(PdfName.K, kids);
        }
        return dictionary;
    }
}
