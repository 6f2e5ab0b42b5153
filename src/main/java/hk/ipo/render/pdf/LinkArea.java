package hk.ipo.render.pdf;

import hk.ipo.render.zip.ByteBlock;

import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * The area of a page that leads elsewhere, as the annotation that it is (ISO 32000-1, section
 * 12.5.6.5). A ledger has one for each row.
 *
 * @param link where to
 * @param x its left edge, in points
 * @param y its lower edge
 * @param width its width
 * @param height its height
 */
record LinkArea(Link link, float x, float y, float width, float height) {

    private static final int HUNDREDTHS = 2;

    /**
     * Writes it.
     *
     * @param key by which the structure tree finds it
     */
    void writeTo(ByteBlock out, int key) {
        out.addLatin("<</Type/Annot/Subtype/Link/Rect[");
        length(x, out);
        length(y, out);
        length(x + width, out);
        length(y + height, out);
        out.addLatin("]/Border[0 0 0]/C[0 0 1]/F 4/A");
        switch (link) {
            case Link.Within within -> {
                out.addLatin("<</S/GoTo/D");
                string(new PdfString(within.destination()), out);
            }
            case Link.Web web -> {
                out.addLatin("<</S/URI/URI");
                string(new PdfString(web.address()), out);
            }
        }
        out.addLatin(">>/Contents");
        string(
                new PdfString(LineBreaker.printable(link.description()), PdfObject.TEXT_UNICODE),
                out);
        out.addLatin("/StructParent ");
        out.addDigits(key);
        out.addLatin(">>");
    }

    private static void length(float points, ByteBlock out) {
        out.addDecimal(Operators.hundredths(points), HUNDREDTHS);
        out.add(' ');
    }

    /** Not encrypted: the stream that it is packed in is. */
    private static void string(PdfString text, ByteBlock out) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try {
            text.toPdf(null, written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.add(written.toByteArray());
    }
}
