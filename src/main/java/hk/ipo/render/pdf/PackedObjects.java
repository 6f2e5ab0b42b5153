package hk.ipo.render.pdf;

import hk.ipo.render.zip.ByteBlock;

import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;

import java.io.IOException;
import java.util.Arrays;

/**
 * Small objects by the million, as a long ledger's structure tree has: written as bytes into object
 * streams (ISO 32000-1, section 7.5.7) and found by a cross-reference section of their own, which
 * the library's section at the file's end names as the one before it. The library would keep an
 * entry of a sorted set for each until the end; here each takes six bytes.
 */
final class PackedObjects {

    /** A reader unpacks all objects of a stream to see one of them. */
    private static final int MOST_IN_STREAM = 512;

    private static final int FIRST_ROOM = 1 << 12;

    private final TaggedWriter writer;
    private final int first;
    private final ByteBlock index = new ByteBlock();
    private final ByteBlock objects = new ByteBlock();
    private int[] streams = new int[FIRST_ROOM];
    private short[] places = new short[FIRST_ROOM];
    private int next;
    private int stream;
    private int packed;

    /**
     * No objects yet.
     *
     * @param first the number of the first, above all that the library will give
     */
    PackedObjects(TaggedWriter writer, int first) {
        this.writer = writer;
        this.first = first;
        this.next = first;
    }

    /** The number of an object that will be written. */
    int reserve() {
        if (next - first == streams.length) {
            streams = Arrays.copyOf(streams, streams.length * 2);
            places = Arrays.copyOf(places, places.length * 2);
        }
        return next++;
    }

    /** Begins an object; its bytes are added to what this returns before anything else begins. */
    ByteBlock begin(int number) {
        if (packed == MOST_IN_STREAM) {
            flush();
        }
        if (packed == 0) {
            stream = reserve();
        }
        streams[number - first] = stream;
        places[number - first] = (short) packed;
        packed++;
        index.addDigits(number);
        index.add(' ');
        index.addDigits(objects.size());
        index.add(' ');
        return objects;
    }

    /** Ends the object begun last. */
    void end() {
        objects.add(' ');
    }

    /**
     * Writes what is left, and where all objects are.
     *
     * @throws IOException when writing fails
     */
    void finish() throws IOException {
        flush();
        writer.writeEarlierSection(section());
    }

    private CrossReferences section() {
        int own = reserve();
        return new CrossReferences(first, own, streams, places);
    }

    private void flush() {
        if (packed == 0) {
            return;
        }
        PdfDictionary entries = new PdfDictionary(PdfName.OBJSTM);
        entries.put(PdfName.N, new PdfNumber(packed));
        entries.put(PdfName.FIRST, new PdfNumber(index.size()));
        index.add(objects);
        writer.addCompressed(index.toBytes(), entries, stream);
        index.clear();
        objects.clear();
        packed = 0;
    }
}
