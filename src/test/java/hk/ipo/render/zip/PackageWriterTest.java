package hk.ipo.render.zip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

class PackageWriterTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final int BLOCKS = 40;

    @TempDir private Path folder;

    @Test
    void contentOfManyBlocksIsReadBackAsItWasAdded() throws IOException {
        Path file = Files.write(folder.resolve("blocks.zip"), packed(3, Compression.STANDARD));

        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry rows = zip.getEntry("rows.txt");
            // The library compares the check sum while it reads.
            String text =
                    new String(zip.getInputStream(rows).readAllBytes(), StandardCharsets.US_ASCII);

            assertThat(text)
                    .startsWith("<begin>block 0 line 0\nblock 0 line 1\n")
                    .endsWith("block 39 line 1999\n<end>")
                    .hasSize(
                            IntStream.range(0, BLOCKS)
                                            .mapToObj(PackageWriterTest::text)
                                            .mapToInt(String::length)
                                            .sum()
                                    + 12);
            assertThat(rows.getSize()).isEqualTo(text.length());
            assertThat(rows.getCompressedSize()).isLessThan(text.length() / 4);
            assertThat(zip.getInputStream(zip.getEntry("small.txt")).readAllBytes())
                    .asString(StandardCharsets.US_ASCII)
                    .isEqualTo("small");
            assertThat(rows.getTimeLocal()).hasToString("2026-01-05T12:00");
        }
    }

    @Test
    void theBytesAreTheSameHoweverManyThreadsThereAre() throws IOException {
        byte[] alone = packed(1, Compression.STANDARD);

        assertThat(packed(2, Compression.STANDARD)).isEqualTo(alone);
        assertThat(packed(7, Compression.STANDARD)).isEqualTo(alone);
    }

    @Test
    void aHigherLevelIsSmaller() throws IOException {
        assertThat(packed(2, Compression.zlib(9)).length)
                .isLessThan(packed(2, Compression.zlib(1)).length);
        assertThatThrownBy(() -> Compression.zlib(10))
                .hasMessage("a compression level from 1 to 9 expected, not 10");
    }

    @Test
    void contentWithoutBlocksIsWhatStandsAroundIt() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PackageWriter writer = new PackageWriter(out, DAY, Compression.STANDARD);
        try (Spool none =
                new ParallelDeflater(Compression.STANDARD, 2)
                        .deflate(List.<BlockContent>of().iterator())) {
            writer.add("rows.txt", latin("<begin>"), none, latin("<end>"));
        }
        writer.finish();
        Path file = Files.write(folder.resolve("none.zip"), out.toByteArray());

        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.getInputStream(zip.getEntry("rows.txt")).readAllBytes())
                    .asString(StandardCharsets.US_ASCII)
                    .isEqualTo("<begin><end>");
        }
    }

    @Test
    void whatFailsInABlockIsToldAndNothingIsLeftBehind() throws IOException {
        List<Path> before = spooled();
        Iterator<BlockContent> blocks =
                IntStream.range(0, BLOCKS)
                        .<BlockContent>mapToObj(
                                number ->
                                        block -> {
                                            if (number == 30) {
                                                throw new IllegalStateException("row 30,000");
                                            }
                                            block.addLatin(text(number));
                                        })
                        .iterator();

        assertThatThrownBy(() -> new ParallelDeflater(Compression.STANDARD, 3).deflate(blocks))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("row 30,000");
        assertThat(spooled()).containsExactlyElementsOf(before);
    }

    @Test
    void noMoreBlocksAreUnderWayThanThreadsAndTwo() throws IOException {
        List<Integer> asked = new ArrayList<>();
        List<Integer> aheadOfFirst = new ArrayList<>();
        Object gate = new Object();
        int[] filled = {0};
        Iterator<BlockContent> blocks =
                IntStream.range(0, BLOCKS)
                        .<BlockContent>mapToObj(
                                number -> {
                                    asked.add(number);
                                    synchronized (gate) {
                                        aheadOfFirst.add(number - filled[0]);
                                    }
                                    return block -> {
                                        block.addLatin(text(number));
                                        synchronized (gate) {
                                            filled[0]++;
                                        }
                                    };
                                })
                        .iterator();

        new ParallelDeflater(Compression.STANDARD, 2).deflate(blocks).close();

        assertThat(asked).hasSize(BLOCKS);
        assertThat(aheadOfFirst).allMatch(ahead -> ahead <= 4);
    }

    private static List<Path> spooled() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().endsWith(".deflated"))
                    .sorted()
                    .toList();
        }
    }

    private static byte[] packed(int threads, Compression compression) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PackageWriter writer = new PackageWriter(out, DAY, compression);
        Iterator<BlockContent> blocks =
                IntStream.range(0, BLOCKS)
                        .<BlockContent>mapToObj(number -> block -> block.addLatin(text(number)))
                        .iterator();
        try (Spool rows = new ParallelDeflater(compression, threads).deflate(blocks)) {
            writer.add("rows.txt", latin("<begin>"), rows, latin("<end>"));
        }
        writer.add("small.txt", latin("small"));
        writer.finish();
        return out.toByteArray();
    }

    private static String text(int block) {
        StringBuilder text = new StringBuilder();
        for (int line = 0; line < 2_000; line++) {
            text.append("block ").append(block).append(" line ").append(line).append('\n');
        }
        return text.toString();
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
