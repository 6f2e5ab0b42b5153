package hk.ipo.render.pdf;

import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDeveloperExtension;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfDocument;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfIndirectObject;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfWriter;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes pages that name their place in the structure tree. The library does so itself only for a
 * tree that it keeps whole in memory until the end, which a long ledger must not ask for.
 */
final class TaggedWriter extends PdfWriter {

    /** PDF 1.7 knows AES-256 only as this extension; PDF 2.0 has it without. */
    private static final PdfDeveloperExtension AES_256 =
            new PdfDeveloperExtension(PdfName.ADBE, PdfWriter.PDF_VERSION_1_7, 8);

    /**
     * How hard what is handed over is compressed, as zlib counts: a long ledger is a sixth larger
     * than at its usual 6, and takes less than half the time.
     */
    private static final int SPEED = 2;

    private final StreamPress press = new StreamPress(super::addToBody, SPEED);
    private final List<Integer> pieces = new ArrayList<>();
    private final List<Integer> annotations = new ArrayList<>();
    private Optional<PdfIndirectReference> catalog = Optional.empty();
    private int firstPacked = Integer.MAX_VALUE;
    private int pages;

    private TaggedWriter(PdfDocument pages, OutputStream out) {
        super(pages, out);
    }

    /** A writer of a document's pages. */
    static TaggedWriter of(Document document, OutputStream out) throws DocumentException {
        PdfDocument pages = new PdfDocument();
        document.addDocListener(pages);
        TaggedWriter writer = new TaggedWriter(pages, out);
        pages.addWriter(writer);
        // The keyboard goes through a page's links in the order in which they are read.
        writer.setTabs(PdfName.S);
        return writer;
    }

    /** Encrypts all that is written from now on. */
    void encrypt(PdfEncryption encryption) {
        crypto = encryption;
        addDeveloperExtension(AES_256);
    }

    /** How many bytes were written. */
    long size() {
        return os.getCounter();
    }

    boolean isEncrypted() {
        return crypto != null;
    }

    /** The page's key in the tree is its number, from 0. */
    @Override
    public PdfIndirectObject addToBody(PdfObject object, PdfIndirectReference reference)
            throws IOException {
        if (object instanceof PdfDictionary page && PdfName.PAGE.equals(page.get(PdfName.TYPE))) {
            page.put(PdfName.STRUCTPARENTS, new PdfNumber(pages));
            pages++;
            gather(page, PdfName.CONTENTS, pieces);
            gather(page, PdfName.ANNOTS, annotations);
        }
        return super.addToBody(object, reference);
    }

    /** The catalog is written where the earlier section says. */
    @Override
    public PdfIndirectObject addToBody(PdfObject object, boolean inObjStm) throws IOException {
        boolean isCatalog =
                object instanceof PdfDictionary dictionary
                        && PdfName.CATALOG.equals(dictionary.get(PdfName.TYPE));
        PdfIndirectObject written =
                isCatalog
                        ? super.addToBody(object, catalog.orElseThrow(), inObjStm)
                        : super.addToBody(object, inObjStm);
        requireBelowPacked(written.getIndirectReference().getNumber());
        return written;
    }

    /**
     * Takes a stream, to be compressed and written later.
     *
     * @param entries what its dictionary says beside its length and filter
     * @param number the number of the object that it is
     */
    void addCompressed(byte[] content, PdfDictionary entries, int number) {
        try {
            press.add(content, entries, number);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Takes the beginning of this page's content, or what follows on what was taken before.
     *
     * @param number the number of the stream that it becomes
     */
    void addContent(byte[] content, int number) {
        pieces.add(number);
        // The library leaves out a page of which it has nothing.
        setPageEmpty(false);
        addCompressed(content, new PdfDictionary(), number);
    }

    /** Takes an annotation of this page, by the number of its object. */
    void addAnnotation(int number) {
        annotations.add(number);
    }

    /**
     * Writes where packed objects are, as the section before the library's own. To be called when
     * nothing more will be packed.
     */
    void writeEarlierSection(CrossReferences section) throws IOException {
        press.finish();
        firstPacked = section.first();
        PdfIndirectReference place = getPdfIndirectReference();
        catalog = Optional.of(place);
        prevxref = Math.toIntExact(os.getCounter());
        PdfEncryption encryption = crypto;
        // Without it nobody would find the keys.
        crypto = null;
        super.addToBody(section.stream(place), section.own());
        crypto = encryption;
    }

    /** The last objects of a file come this way, but for one: the library's own section. */
    private void requireBelowPacked(int number) {
        if (number + 1 >= firstPacked) {
            throw new IllegalStateException(
                    "the library numbers more objects than planned: %d, and those from %d on are packed"
                            .formatted(number, firstPacked));
        }
    }

    private static void gather(PdfDictionary page, PdfName name, List<Integer> objects) {
        if (objects.isEmpty()) {
            return;
        }
        PdfArray all = new PdfArray();
        for (int object : objects) {
            all.add(new PdfLiteral(PdfObject.INDIRECT, object + " 0 R"));
        }
        // The library's own follow: what of the content is left, and a field of a form.
        switch (page.get(name)) {
            case PdfArray array -> array.getElements().forEach(all::add);
            case PdfObject one -> all.add(one);
            case null -> {}
        }
        page.put(name, all);
        objects.clear();
    }
}
