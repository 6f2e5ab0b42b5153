package hk.ipo.render.pdf;

import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;

/**
 * Says of packed objects in which stream and at which place in it each is, as a cross-reference
 * stream (ISO 32000-1, section 7.5.8). Numbers that nothing was written under are free.
 *
 * @param first the number of the first object
 * @param own the number of the section itself, above all others
 * @param streams the number of the stream that each object is in, by the object's number less the
 *     first; 0 where it is in none
 * @param places which of the objects in its stream it is, from 0
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record CrossReferences(int first, int own, int[] streams, short[] places) {

    private static final int FREE = 0;
    private static final int PACKED = 2;

    /** Bytes of an entry: its kind, the stream's number, the place. */
    private static final int[] WIDTHS = {1, 4, 2};

    private static final int ENTRY = 7;

    /** PNG's filter "up": a byte is written as how much it is more than the one above it. */
    private static final int UP = 2;

    private static final int PREDICTOR_UP = 12;
    private static final int BYTE = 8;

    /**
     * The section, to be written as it is.
     *
     * @param catalog where the catalog will be
     */
    PdfStream stream(PdfObject catalog) {
        PdfStream section = new PdfStream(differences());
        section.flateCompress(PdfStream.DEFAULT_COMPRESSION);
        section.put(PdfName.TYPE, PdfName.XREF);
        section.put(PdfName.SIZE, new PdfNumber(own + 1));
        section.put(PdfName.INDEX, new PdfArray(new int[] {first, own - first}));
        section.put(PdfName.W, new PdfArray(WIDTHS));
        section.put(PdfName.ROOT, catalog);
        PdfDictionary parameters = new PdfDictionary();
        parameters.put(PdfName.PREDICTOR, new PdfNumber(PREDICTOR_UP));
        parameters.put(PdfName.COLUMNS, new PdfNumber(ENTRY));
        section.put(PdfName.DECODEPARMS, parameters);
        return section;
    }

    private byte[] differences() {
        int count = own - first;
        byte[] rows = new byte[count * (1 + ENTRY)];
        int kindAbove = 0;
        int streamAbove = 0;
        int placeAbove = 0;
        int at = 0;
        for (int object = 0; object < count; object++) {
            int stream = streams[object];
            int place = places[object];
            int kind = stream == 0 ? FREE : PACKED;
            rows[at] = UP;
            rows[at + 1] = (byte) (kind - kindAbove);
            if (stream != streamAbove) {
                rows[at + 2] = difference(stream, streamAbove, 3 * BYTE);
                rows[at + 3] = difference(stream, streamAbove, 2 * BYTE);
                rows[at + 4] = difference(stream, streamAbove, BYTE);
                rows[at + 5] = difference(stream, streamAbove, 0);
            }
            rows[at + 6] = difference(place, placeAbove, BYTE);
            rows[at + 7] = difference(place, placeAbove, 0);
            at += 1 + ENTRY;
            kindAbove = kind;
            streamAbove = stream;
            placeAbove = place;
        }
        return rows;
    }

    /** How much a byte of a number is more than the same byte of another. */
    private static byte difference(int number, int other, int shift) {
        return (byte) ((number >>> shift) - (other >>> shift));
    }
}
