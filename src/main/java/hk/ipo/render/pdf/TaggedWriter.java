package hk.ipo.render.pdf;

import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.PdfDeveloperExtension;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfDocument;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfIndirectObject;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfWriter;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes pages that name their place in the structure tree. The library does so itself only for a
 * tree that it keeps whole in memory until the end, which a long ledger must not ask for.
 */
final class TaggedWriter extends PdfWriter {

    /** PDF 1.7 knows AES-256 only as this extension; PDF 2.0 has it without. */
    private static final PdfDeveloperExtension AES_256 =
            new PdfDeveloperExtension(PdfName.ADBE, PdfWriter.PDF_VERSION_1_7, 8);

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
        }
        return super.addToBody(object, reference);
    }
}
