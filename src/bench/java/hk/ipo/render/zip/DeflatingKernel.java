package hk.ipo.render.zip;

import hk.ipo.bench.GeneratedReport;
import hk.ipo.bench.KernelTimes;
import hk.ipo.render.Wording;
import hk.ipo.render.excel.WorkbookRenderer;
import hk.ipo.report.Language;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Compressing a block of a ledger's markup, a thousand rows of it: ours, and zlib at two levels.
 */
@State(Scope.Thread)
public class DeflatingKernel extends KernelTimes {

    private static final int ROWS = 1_000;

    /** No cell of a ledger has more. */
    private static final int MOST_TAGS = 16;

    private static final byte[] NOTHING_BEFORE = {};

    private final ByteBlock block = ledger();
    private final ByteBlock told = told(block);
    private final ByteBlock target = new ByteBlock();
    private final QuickDeflater quick = new QuickDeflater();

    /** Our deflater, told as the ledger tells it what is like the row before. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public int ours() {
        target.clear();
        quick.deflate(told, target);
        return target.size();
    }

    /** Our deflater, which is told nothing. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public int oursSearching() {
        target.clear();
        quick.deflate(block, target);
        return target.size();
    }

    /** zlib at its fastest. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public int zlibAtLevel1() {
        return zlib(1);
    }

    /** zlib at its usual level. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public int zlibAtLevel6() {
        return zlib(6);
    }

    private int zlib(int level) {
        target.clear();
        BlockDeflater.deflate(block, NOTHING_BEFORE, false, Compression.zlib(level), target);
        return target.size();
    }

    /** The same with hints where cells, numbers and texts begin and end. */
    private static ByteBlock told(ByteBlock block) {
        String markup = new String(block.toBytes(), StandardCharsets.ISO_8859_1);
        ByteBlock told = new ByteBlock();
        int column = 0;
        int within = 0;
        for (String piece : markup.split("(?=<)", -1)) {
            String tag = piece.substring(0, piece.indexOf('>') + 1);
            boolean beginsRow = tag.startsWith("<row");
            boolean beginsCell = tag.startsWith("<c ");
            column = beginsRow ? 0 : beginsCell ? column + 1 : column;
            within = beginsRow || beginsCell ? 0 : within + 1;
            int slot = 2 * (column * MOST_TAGS + within);
            told.markup(slot);
            told.addLatin(tag);
            if (tag.equals("<v>")) {
                told.figures();
            } else if (tag.equals("<t>")) {
                told.words(slot + 1);
            }
            told.addLatin(piece.substring(tag.length()));
        }
        return told;
    }

    /** The sheet of a ledger as it stands in a workbook: the longest part of all. */
    private static ByteBlock ledger() {
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        byte[] longest = {};
        try {
            new WorkbookRenderer(Wording.of(Language.ENGLISH))
                    .render(GeneratedReport.of(ROWS), workbook);
            try (ZipInputStream parts =
                    new ZipInputStream(new ByteArrayInputStream(workbook.toByteArray()))) {
                for (ZipEntry part = parts.getNextEntry();
                        part != null;
                        part = parts.getNextEntry()) {
                    byte[] content = parts.readAllBytes();
                    longest = content.length > longest.length ? content : longest;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ByteBlock block = new ByteBlock();
        block.add(longest);
        return block;
    }
}
