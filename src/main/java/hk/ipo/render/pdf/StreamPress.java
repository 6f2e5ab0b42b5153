package hk.ipo.render.pdf;

import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStream;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
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

    /** The room that is left for what the library compresses itself, in deflaters. */
    private static final int GAP = 3;

    private final int level;
    private final InOrder<Pressed, IOException> streams;
    private final Queue<Deflater> idle = new ConcurrentLinkedQueue<>();

    /** Takes streams in their order. */
    @FunctionalInterface
    interface Target {

        /** Writes a stream under its number. */
        void write(PdfStream stream, int number) throws IOException;
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Pressed(byte[] content, PdfDictionary entries, int number) {}

    /**
     * A press.
     *
     * @param level how hard it presses, as zlib counts; -1 for zlib's own choice
     */
    StreamPress(Target target, int level) {
        this.level = level;
        this.streams = new InOrder<>(UNDER_WAY, pressed -> write(pressed, target));
        keepRoom();
    }

    /**
     * Leaves a gap in this thread's native memory, below a deflater that is kept. The library makes
     * a deflater for each page and ends it: where that one lay last of all, the C library would
     * give its memory back to the system and fetch it anew, which is a tenth of the processor time
     * of a long ledger. The gap has room for more than one, because other things go there too.
     */
    private void keepRoom() {
        List<Deflater> gap = new ArrayList<>();
        for (int each = 0; each < GAP; each++) {
            gap.add(new Deflater(level));
        }
        idle.add(new Deflater(level));
        gap.forEach(Deflater::end);
    }

    /**
     * Takes a stream.
     *
     * @param entries what its dictionary says beside its length and filter
     * @param number the number of the object that it is
     */
    void add(byte[] content, PdfDictionary entries, int number) throws IOException {
        streams.add(() -> new Pressed(pressed(content), entries, number));
    }

    /** Writes all that were taken. */
    void finish() throws IOException {
        streams.finish();
        idle.forEach(Deflater::end);
        idle.clear();
    }

    private static void write(Pressed pressed, Target target) throws IOException {
        PdfStream stream = new PdfStream(pressed.content);
        stream.putAll(pressed.entries);
        stream.put(PdfName.FILTER, PdfName.FLATEDECODE);
        target.write(stream, pressed.number);
    }

    private byte[] pressed(byte[] content) {
        // One for each thread at most: to make it takes as long as to press a short stream.
        Deflater deflater = Optional.ofNullable(idle.poll()).orElseGet(() -> new Deflater(level));
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
        deflater.reset();
        idle.add(deflater);
        return Arrays.copyOf(pressed, size);
    }
}
