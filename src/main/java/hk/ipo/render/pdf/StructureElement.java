package hk.ipo.render.pdf;

import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfRectangle;
import org.openpdf.text.pdf.PdfString;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A part of the structure tree that is not ended yet: a table, a row, a cell. A long ledger has
 * more than a million, so what each has to say is kept as it will be written.
 */
final class StructureElement {

    private static final PdfName TABLE = new PdfName("Table");
    private static final PdfName LAYOUT = new PdfName("Layout");
    private static final PdfName SCOPE = new PdfName("Scope");
    private static final PdfName PLACEMENT = new PdfName("Placement");
    private static final PdfName BLOCK = new PdfName("Block");
    private static final int NONE = 0;

    private final PdfIndirectReference reference;
    private final PdfName tag;
    private final int parent;
    private final References kids = new References();
    private Optional<PdfDictionary> more = Optional.empty();
    private int page = NONE;

    /**
     * A part within another.
     *
     * @param reference where it will be written
     * @param parent the part that it is in, or the tree's root
     */
    StructureElement(PdfName tag, PdfIndirectReference reference, PdfIndirectReference parent) {
        this.reference = reference;
        this.tag = tag;
        this.parent = parent.getNumber();
    }

    /** Where it will be written. */
    PdfIndirectReference reference() {
        return reference;
    }

    /** Says something of it. */
    void put(PdfName name, PdfObject value) {
        PdfDictionary said = more.orElseGet(PdfDictionary::new);
        said.put(name, value);
        more = Optional.of(said);
    }

    /** Says which cells a header cell heads: those of its {@code Column} or of its {@code Row}. */
    void scope(String scope) {
        PdfDictionary attributes = new PdfDictionary();
        attributes.put(PdfName.O, TABLE);
        attributes.put(SCOPE, new PdfName(scope));
        put(PdfName.A, attributes);
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
        kids.addReference(child.reference.getNumber());
    }

    /** Adds a stretch of a page's content, by its number on that page. */
    void addContent(int number, PdfIndirectReference onPage) {
        if (page == NONE) {
            page = onPage.getNumber();
        }
        if (page == onPage.getNumber()) {
            kids.addNumber(number);
        } else {
            kids.addDictionary("/Pg " + onPage + "/Type/MCR/MCID " + number);
        }
    }

    /** Adds an annotation, such as the area to click on. */
    void addAnnotation(PdfIndirectReference annotation, PdfIndirectReference onPage) {
        kids.addDictionary("/Pg " + onPage + "/Type/OBJR/Obj " + annotation);
    }

    /** It as it is written. */
    PdfObject object() {
        return more.isPresent() ? described(more.get()) : plain();
    }

    private PdfObject plain() {
        StringBuilder text = new StringBuilder(64);
        text.append("<</P ").append(parent).append(" 0 R/S").append(tag);
        if (page != NONE) {
            text.append("/Pg ").append(page).append(" 0 R");
        }
        if (kids.size() > 0) {
            text.append("/K").append(kids.size() == 1 ? kids.only() : kids.all());
        }
        return new PdfLiteral(PdfObject.DICTIONARY, bytes(text.append(">>")));
    }

    private PdfDictionary described(PdfDictionary said) {
        said.put(PdfName.S, tag);
        said.put(PdfName.P, reference(parent));
        if (page != NONE) {
            said.put(PdfName.PG, reference(page));
        }
        if (kids.size() == 1) {
            said.put(PdfName.K, new PdfLiteral(bytes(kids.only().strip())));
        } else if (kids.size() > 1) {
            said.put(PdfName.K, kids.array());
        }
        return said;
    }

    private static PdfLiteral reference(int number) {
        return new PdfLiteral(number + " 0 R");
    }

    private static byte[] bytes(CharSequence text) {
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
