package hk.ipo.render.pdf;

import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNameTree;
import org.openpdf.text.pdf.PdfNumberTree;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the parts of a file are and in which order they are read, as ISO 32000-1 has it in section
 * 14.7. Each part is written as it ends and then forgotten; what stays in memory until the end is a
 * reference to each part of those still open, and to each page and link.
 *
 * @see Role
 */
final class StructureTree {

    private static final PdfName ROOT = new PdfName("StructTreeRoot");
    private static final PdfName DOCUMENT = new PdfName("Document");
    private static final PdfName IDS = new PdfName("IDTree");

    private final PdfWriter writer;
    private final PdfIndirectReference root;
    private final Deque<StructureElement> open = new ArrayDeque<>();
    private final Map<Integer, PdfIndirectReference> parents = new TreeMap<>();
    private final Map<String, PdfIndirectReference> notes = new TreeMap<>();

    /** The part that each stretch of content of this page belongs to. */
    private References onPage = new References();

    private int page;
    private int nextAnnotation;

    /**
     * A tree.
     *
     * @param pages how many pages there will be: annotations are numbered after them
     */
    StructureTree(PdfWriter writer, int pages) {
        this.writer = writer;
        this.root = writer.getPdfIndirectReference();
        this.nextAnnotation = pages;
        open.push(new StructureElement(DOCUMENT, writer.getPdfIndirectReference(), root));
    }

    /** Begins a part within the one begun last. */
    void begin(Role role) {
        StructureElement parent = open.getFirst();
        StructureElement element =
                new StructureElement(
                        role.tag(), writer.getPdfIndirectReference(), parent.reference());
        parent.add(element);
        switch (role) {
            case HEADER_CELL -> element.scope("Column");
            case ROW_NAME -> element.scope("Row");
            case NOTE -> name(element);
            default -> {}
        }
        open.push(element);
    }

    /** Ends the part begun last. */
    void end() {
        write(open.pop());
    }

    /** The part begun last and not ended. */
    StructureElement innermost() {
        return open.getFirst();
    }

    /** The number on this page of a stretch of content that now begins in the innermost part. */
    int beginContent() {
        int number = onPage.size();
        innermost().addContent(number, writer.getCurrentPage());
        onPage.addReference(innermost().reference().getNumber());
        return number;
    }

    /** Takes an annotation on this page into the innermost part; the key by which it is found. */
    int addAnnotation(PdfIndirectReference annotation) {
        innermost().addAnnotation(annotation, writer.getCurrentPage());
        parents.put(nextAnnotation, innermost().reference());
        return nextAnnotation++;
    }

    /**
     * Takes a field of a form on this page into a part of its own; the key by which it is found.
     */
    int addField(PdfIndirectReference field) {
        StructureElement document = open.getLast();
        StructureElement form =
                new StructureElement(
                        PdfName.FORM, writer.getPdfIndirectReference(), document.reference());
        document.add(form);
        form.addAnnotation(field, writer.getCurrentPage());
        write(form);
        parents.put(nextAnnotation, form.reference());
        return nextAnnotation++;
    }

    /** Ends a page. */
    void endPage() {
        parents.put(page, add(onPage.array()));
        page++;
        onPage = new References();
    }

    /** Writes the rest of the tree, after the last page; what leads to it from the catalog. */
    PdfIndirectReference finish() {
        StructureElement document = open.pop();
        write(document);
        PdfDictionary tree = new PdfDictionary(ROOT);
        tree.put(PdfName.K, document.reference());
        try {
            tree.put(PdfName.PARENTTREE, add(PdfNumberTree.writeTree(parents, writer)));
            if (!notes.isEmpty()) {
                tree.put(IDS, add(PdfNameTree.writeTree(notes, writer)));
            }
            writer.addToBody(tree, root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return root;
    }

    /** Notes are referred to by a name, which no two may share. */
    private void name(StructureElement note) {
        String name = "note-" + (notes.size() + 1);
        notes.put(name, note.reference());
        note.put(PdfName.ID, new PdfString(name));
    }

    private void write(StructureElement element) {
        try {
            writer.addToBody(element.object(), element.reference());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PdfIndirectReference add(PdfObject object) {
        try {
            return writer.addToBody(object).getIndirectReference();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
