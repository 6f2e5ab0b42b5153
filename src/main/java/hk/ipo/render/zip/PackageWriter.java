package hk.ipo.render.zip;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;

/** Writes a zip package whose parts are all of one day. */
public final class PackageWriter {

    private static final byte[] NOTHING = {};

    private final ZipArchiveOutputStream zip;
    private final LocalDateTime time;
    private final Compression compression;

    /**
     * A package on a stream that stays open.
     *
     * @param day which all parts are said to be of: at noon, for no zone's clock leaps over noon,
     *     as the library reads the time in the machine's own zone and writes it back
     */
    public PackageWriter(OutputStream out, LocalDate day, Compression compression) {
        this.zip = new ZipArchiveOutputStream(out);
        this.time = day.atTime(LocalTime.NOON);
        this.compression = compression;
    }

    /** Adds a part. */
    public void add(String name, byte[] content) throws IOException {
        ByteBlock compressed = new ByteBlock();
        Deflated deflated = deflate(content, true, compressed);
        add(name, deflated, bytes(compressed));
    }

    /** Adds a part in which spooled content stands between two pieces. */
    public void add(String name, byte[] before, Spool between, byte[] after) throws IOException {
        ByteBlock start = new ByteBlock();
        ByteBlock end = new ByteBlock();
        Deflated first = deflate(before, false, start);
        Deflated last = deflate(after, true, end);
        try (InputStream middle = between.open()) {
            add(
                    name,
                    first.then(between.content()).then(last),
                    new SequenceInputStream(
                            Collections.enumeration(List.of(bytes(start), middle, bytes(end)))));
        }
    }

    /** Writes what ends the package. */
    public void finish() throws IOException {
        zip.finish();
    }

    private void add(String name, Deflated deflated, InputStream compressed) throws IOException {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setTimeLocal(time);
        entry.setMethod(ZipArchiveOutputStream.DEFLATED);
        entry.setCrc(deflated.crc());
        entry.setSize(deflated.size());
        entry.setCompressedSize(deflated.compressedSize());
        zip.addRawArchiveEntry(entry, compressed);
    }

    private Deflated deflate(byte[] content, boolean isLast, ByteBlock target) {
        ByteBlock block = new ByteBlock();
        block.add(content);
        return BlockDeflater.deflate(block, NOTHING, isLast, compression, target);
    }

    private static InputStream bytes(ByteBlock block) {
        return new ByteArrayInputStream(block.array(), 0, block.size());
    }
}
