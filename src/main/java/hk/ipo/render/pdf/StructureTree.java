package hk.ipo.render.pdf;

import hk.ipo.render.zip.ByteBlock;

import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNameTree;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the parts of a file are and in which order they are read, as ISO 32000-1 has it in section
 * 14.7. Each part is written as it ends and then forgotten; what stays in memory until the end is a
 * number for each part, each page and each link.
 *
 * @see Role
 */
final class StructureTree {

    private static final PdfName DOCUMENT = new PdfName("Document");
    private static final byte[] REFERENCE = " 0 R ".getBytes(StandardCharsets.US_ASCII);

    /** The attributes of cells that head others, which all such cells have in common. */
    private static final Map<Role, String> SCOPES =
            new EnumMap<>(Map.of(Role.HEADER_CELL, "Column", Role.ROW_NAME, "Row"));

    private static final int NONE = 0;

    private final TaggedWriter writer;
    private final PackedObjects objects;
    private final int root;

    /** From the document down to the part begun last; those beyond are used again. */
    private final List<StructureElement> path = new ArrayList<>();

    private final NumberTree parents = new NumberTree();
    private final Map<String, PdfObject> notes = new TreeMap<>();
    private final Map<Role, Integer> scopes = new EnumMap<>(Role.class);

    /** The part that each stretch of content of this page belongs to. */
    private final ByteBlock onPage = new ByteBlock();

    private int depth;
    private int stretches;
    private int page;
    private int pageObject = NONE;
    private int nextAnnotation;

    /**
     * A tree.
     *
     * @param plan how many pages there will be, after which annotations are numbered, and how many
     *     objects beside the tree's
     */
    StructureTree(TaggedWriter writer, Plan plan) {
        this.writer = writer;
        this.objects = new PackedObjects(writer, plan.objects());
        this.root = objects.reserve();
        this.nextAnnotation = plan.pages();
        push(DOCUMENT, root);
    }

    /** Begins a part within the one begun last. */
    void begin(Role role) {
        StructureElement parent = innermost();
        StructureElement element = push(role.tag(), parent.number());
        parent.add(element);
        if (role == Role.NOTE) {
            name(element);
        } else if (role == Role.HEADER_CELL || role == Role.ROW_NAME) {
            element.attributes(scopes.computeIfAbsent(role, this::scope));
        }
    }

    /** Ends the part begun last. */
    void end() {
        write(innermost());
        depth--;
    }

    /** The part begun last and not ended. */
    StructureElement innermost() {
        return path.get(depth - 1);
    }

    /** The number on this page of a stretch of content that now begins in the innermost part. */
    int beginContent() {
        innermost().addContent(stretches, pageObject());
        onPage.addDigits(innermost().number());
        onPage.add(REFERENCE);
        return stretches++;
    }

    /** Takes an area of this page into the innermost part; the object as which it is written. */
    int addLink(LinkArea area) {
        int object = objects.reserve();
        innermost().addAnnotation(object, pageObject());
        area.writeTo(objects.begin(object), nextAnnotation);
        objects.end();
        parents.put(nextAnnotation, innermost().number());
        nextAnnotation++;
        return object;
    }

    /**
     * Takes a field of a form on this page into a part of its own; the key by which it is found.
     */
    int addField(PdfIndirectReference field) {
        StructureElement document = path.getFirst();
        StructureElement form = new StructureElement();
        form.begin(PdfName.FORM, objects.reserve(), document.number());
        document.add(form);
        form.addAnnotation(field.getNumber(), pageObject());
        write(form);
        parents.put(nextAnnotation, form.number());
        return nextAnnotation++;
    }

    /** Ends a page. */
    void endPage() {
        int array = objects.reserve();
        ByteBlock out = objects.begin(array);
        out.add('[');
        out.add(onPage);
        out.add(']');
        objects.end();
        parents.put(page, array);
        page++;
        pageObject = NONE;
        stretches = 0;
        onPage.clear();
    }

    /** Writes the rest of the tree, after the last page; what leads to it from the catalog. */
    PdfObject finish() {
        int document = innermost().number();
        end();
        int tree = parents.writeTo(objects);
        ByteBlock out = objects.begin(root);
        out.addLatin("<</Type/StructTreeRoot/K %d 0 R/ParentTree %d 0 R".formatted(document, tree));
        try {
            if (!notes.isEmpty()) {
                PdfDictionary names = PdfNameTree.writeTree(notes, writer);
                int place = writer.addToBody(names).getIndirectReference().getNumber();
                out.addLatin("/IDTree %d 0 R".formatted(place));
            }
            out.addLatin(">>");
            objects.end();
            objects.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reference(root);
    }

    /** A number for an object that is written otherwise than as a part of the tree. */
    int reserve() {
        return objects.reserve();
    }

    private StructureElement push(PdfName tag, int parent) {
        if (depth == path.size()) {
            path.add(new StructureElement());
        }
        StructureElement element = path.get(depth);
        element.begin(tag, objects.reserve(), parent);
        depth++;
        return element;
    }

    private int pageObject() {
        if (pageObject == NONE) {
            pageObject = writer.getCurrentPage().getNumber();
        }
        return pageObject;
    }

    private int scope(Role role) {
        int object = objects.reserve();
        objects.begin(object).addLatin("<</O/Table/Scope/" + SCOPES.get(role) + ">>");
        objects.end();
        return object;
    }

    /** Notes are referred to by a name, which no two may share. */
    private void name(StructureElement note) {
        String name = "note-" + (notes.size() + 1);
        notes.put(name, reference(note.number()));
        note.put(PdfName.ID, new PdfString(name));
    }

    private void write(StructureElement element) {
        element.writeTo(objects.begin(element.number()));
        objects.end();
    }

    private static PdfLiteral reference(int object) {
        return new PdfLiteral(PdfObject.INDIRECT, object + " 0 R");
    }
}
