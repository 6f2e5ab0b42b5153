package hk.ipo.render.zip;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

class QuickDeflaterTest {

    @Test
    void whatIsCompressedComesBackByteForByteOfWhateverLength() throws DataFormatException {
        byte[] markup = markup(3_000);
        for (int length = 0; length < 600; length++) {
            assertComesBack(List.of(Arrays.copyOf(markup, length)));
        }
        assertComesBack(List.of(markup));
    }

    @ParameterizedTest(name = "{0} different bytes")
    @ValueSource(ints = {1, 2, 3, 17, 256})
    void bytesWithoutAPatternComeBackToo(int different) throws DataFormatException {
        Random random = new Random(different);
        byte[] bytes = new byte[300_000];
        for (int at = 0; at < bytes.length; at++) {
            bytes[at] = (byte) random.nextInt(different);
        }
        assertComesBack(List.of(bytes));
    }

    @Test
    void eachByteRarerThanTheOneBeforeNeedsTheLongestSymbols() throws DataFormatException {
        // Counts like Fibonacci's would give symbols of more than the fifteen bits allowed.
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int count = 1;
        int next = 1;
        Random random = new Random(1);
        List<Byte> all = new ArrayList<>();
        for (int symbol = 0; symbol < 20; symbol++) {
            for (int left = count; left > 0; left--) {
                all.add((byte) symbol);
            }
            int sum = count + next;
            count = next;
            next = sum;
        }
        Collections.shuffle(all, random);
        all.forEach(bytes::write);
        assertComesBack(List.of(bytes.toByteArray()));
    }

    @Test
    void aMatchReachesAsFarBackAsTheFormatAllowsAndNoFurther() throws DataFormatException {
        Random random = new Random(2);
        byte[] piece = new byte[100];
        random.nextBytes(piece);
        for (int between = 32_600; between < 32_800; between++) {
            byte[] bytes = new byte[between + 2 * piece.length];
            random.nextBytes(bytes);
            System.arraycopy(piece, 0, bytes, 0, piece.length);
            System.arraycopy(piece, 0, bytes, between + piece.length, piece.length);
            assertComesBack(List.of(bytes));
        }
    }

    @Test
    void blocksFollowEachOther() throws DataFormatException {
        byte[] markup = markup(4_000);
        List<byte[]> blocks = new ArrayList<>();
        for (int from = 0; from < markup.length; from += 50_000) {
            blocks.add(Arrays.copyOfRange(markup, from, Math.min(from + 50_000, markup.length)));
        }
        assertComesBack(blocks);
    }

    @Test
    void withWhateverHintsAContentComesBack() throws DataFormatException {
        byte[] markup = markup(60);
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            ByteBlock block = new ByteBlock();
            for (int from = 0; from < markup.length; ) {
                int to = Math.min(markup.length, from + random.nextInt(1 + random.nextInt(400)));
                switch (random.nextInt(5)) {
                    case 0 -> block.figures();
                    case 1 -> block.markup(random.nextInt(5));
                    case 2 -> block.markup(random.nextInt(5), random.nextInt(5));
                    case 3 -> block.words(random.nextInt(100));
                    default -> {}
                }
                block.add(Arrays.copyOfRange(markup, from, to));
                from = to;
            }
            ByteBlock target = new ByteBlock();
            new QuickDeflater().deflate(block, target);

            assertThat(inflated(target.toBytes(), markup.length)).isEqualTo(markup);
        }
    }

    @Test
    void hintsAreOfOneContentOnly() {
        ByteBlock block = new ByteBlock();
        block.markup(3);
        block.add(markup(9));
        block.markup(3);
        block.clear();
        block.add(markup(50));
        ByteBlock target = new ByteBlock();
        new QuickDeflater().deflate(block, target);

        assertThat(target.toBytes()).isEqualTo(compressed(new QuickDeflater(), markup(50)));
    }

    @Test
    void markupTakesLittleMoreThanZlibMakesOfItAtItsMiddleLevel() throws DataFormatException {
        byte[] markup = markup(5_000);

        assertThat(assertComesBack(List.of(markup))).isLessThan(zlibs(markup) * 115 / 100);
    }

    @Test
    void markupWithHintsTakesLessThanZlibMakesOfItAtItsMiddleLevel() throws DataFormatException {
        ByteBlock markup = withHints(5_000, "");
        ByteBlock target = new ByteBlock();
        new QuickDeflater().deflate(markup, target);

        assertThat(inflated(target.toBytes(), markup.size())).isEqualTo(markup.toBytes());
        assertThat(target.size()).isLessThan(zlibs(markup.toBytes()));
    }

    @Test
    void theSameFiguresBeforeMarkupThatIsAlikeTakeNoRoomOfTheirOwn() {
        int rows = 1_000;
        ByteBlock hundreds = new ByteBlock();
        new QuickDeflater().deflate(withHints(rows, "00"), hundreds);
        ByteBlock units = new ByteBlock();
        new QuickDeflater().deflate(withHints(rows, ""), units);

        // By themselves the figures of twelve numbers would take six bytes a row.
        assertThat(hundreds.size() - units.size()).isLessThan(2 * rows);
    }

    @Test
    void whatAnEarlierContentLeftBehindHasNoSay() {
        QuickDeflater used = new QuickDeflater();
        used.deflate(block(markup(2_000)), new ByteBlock());
        byte[] some = Arrays.copyOf(markup(50), 3_333);

        assertThat(compressed(used, some)).isEqualTo(compressed(new QuickDeflater(), some));
    }

    private static byte[] compressed(QuickDeflater deflater, byte[] bytes) {
        ByteBlock target = new ByteBlock();
        deflater.deflate(block(bytes), target);
        return target.toBytes();
    }

    /** Compresses blocks with one deflater, reads them all, and says how many bytes they took. */
    private static int assertComesBack(List<byte[]> blocks) throws DataFormatException {
        QuickDeflater deflater = new QuickDeflater();
        ByteBlock target = new ByteBlock();
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        for (byte[] bytes : blocks) {
            deflater.deflate(block(bytes), target);
            expected.writeBytes(bytes);
        }
        assertThat(inflated(target.toBytes(), expected.size())).isEqualTo(expected.toByteArray());
        return target.size();
    }

    private static byte[] inflated(byte[] compressed, int size) throws DataFormatException {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(compressed);
            byte[] bytes = new byte[size + 1];
            int read = 0;
            int step;
            do {
                step = inflater.inflate(bytes, read, bytes.length - read);
                read += step;
            } while (step > 0);
            // All was taken, and no more came of it than was put in.
            assertThat(inflater.getRemaining()).isZero();
            return Arrays.copyOf(bytes, read);
        } finally {
            inflater.end();
        }
    }

    private static int zlibs(byte[] bytes) {
        Deflater zlib = new Deflater(6, true);
        zlib.setInput(bytes);
        zlib.finish();
        int size = zlib.deflate(new byte[bytes.length]);
        zlib.end();
        return size;
    }

    /**
     * Rows of numbers, all of which end in some figures, with what a writer of rows says of them.
     */
    private static ByteBlock withHints(int rows, String end) {
        Random random = new Random(7);
        ByteBlock block = new ByteBlock();
        for (int row = 1; row <= rows; row++) {
            block.add(latin("<row r=\"" + row + "\">"));
            for (char column = 'A'; column < 'M'; column++) {
                block.add(latin("<c r=\"" + column));
                block.markup(2 * column);
                block.add(latin(row + "\" s=\"7\"><v>"));
                block.figures();
                block.add(latin(random.nextInt(1_000_000) + end));
                block.markup(2 * column + 1);
                block.add(latin("</v></c>"));
            }
            block.add(latin("</row>"));
        }
        return block;
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static ByteBlock block(byte[] bytes) {
        ByteBlock block = new ByteBlock();
        block.add(bytes);
        return block;
    }

    private static byte[] markup(int rows) {
        Random random = new Random(7);
        StringBuilder markup = new StringBuilder();
        for (int row = 1; row <= rows; row++) {
            markup.append("<row r=\"").append(row).append("\">");
            for (char column = 'A'; column < 'M'; column++) {
                markup.append("<c r=\"").append(column).append(row).append("\" s=\"7\"><v>");
                markup.append(random.nextInt(1 << (2 * (column - 'A')))).append("</v></c>");
            }
            markup.append("<c t=\"inlineStr\"><is><t>蘭花物流股份有限公司</t></is></c></row>");
        }
        return markup.toString().getBytes(StandardCharsets.UTF_8);
    }
}
