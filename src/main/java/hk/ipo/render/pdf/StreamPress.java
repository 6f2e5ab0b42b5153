package hk.ipo.render.pdf;

import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStream;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.zip.Deflater;

/**
 * Compresses a file's streams on all cores and has them written in the order in which they came.
 * Each is written when so many more have come, whether it is ready early or late, so that the bytes
 * do not depend on the number of cores.
 */
final class StreamPress {

    private static final int UNDER_WAY = 12;
    private static final int USUAL_RATIO = 3;
    private static final int ROOM = 64;

    private final Target target;
    private final int level;
    private final Deque<Entry> underWay = new ArrayDeque<>(UNDER_WAY);

    /** Takes streams in their order. */
    @FunctionalInterface
    interface Target {

        /** Writes a stream under its number. */
        void write(PdfStream stream, int number) throws IOException;
    }

    private record Entry(Ahead<byte[]> content, PdfDictionary entries, int number) {}

    /**
     * A press.
     *
     * @param level how hard it presses, as zlib counts; -1 for zlib's own choice
     */
    StreamPress(Target target, int level) {
        this.target = target;
        this.level = level;
    }

    /**
     * Takes a stream.
     *
     * @param entries what its dictionary says beside its length and filter
     * @param number the number of the object that it is
     */
    void add(byte[] content, PdfDictionary entries, int number) throws IOException {
        if (underWay.size() == UNDER_WAY) {
            writeFirst();
        }
        underWay.add(new Entry(Ahead.begin(() -> pressed(content)), entries, number));
    }

    /** Writes all that were taken. */
    void finish() throws IOException {
        while (!underWay.isEmpty()) {
            writeFirst();
        }
    }

    private void writeFirst() throws IOException {
        Entry entry = underWay.remove();
        PdfStream stream = new PdfStream(entry.content.get());
        stream.putAll(entry.entries);
        stream.put(PdfName.FILTER, PdfName.FLATEDECODE);
        target.write(stream, entry.number);
    }

    private byte[] pressed(byte[] content) {
        Deflater deflater = new Deflater(level);
        try {
            deflater.setInput(content);
            deflater.finish();
            byte[] pressed = new byte[content.length / USUAL_RATIO + ROOM];
            int size = 0;
            while (!deflater.finished()) {
                if (size == pressed.length) {
                    pressed = Arrays.copyOf(pressed, 2 * size);
                }
                size += deflater.deflate(pressed, size, pressed.length - size);
            }
            return Arrays.copyOf(pressed, size);
        } finally {
            deflater.end();
        }
    }
}
