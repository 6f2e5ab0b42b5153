package hk.ipo.render.pdf;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the tables of a font file are, after the OpenType specification's "Table Directory". */
final class FontTables {

    private static final int TRUE_TYPE = 0x00010000;
    private static final int TRUE_TYPE_OF_APPLE = 0x74727565;
    private static final int POST_SCRIPT = 0x4F54544F;
    private static final int COLLECTION = 0x74746366;
    private static final int SEARCH_FIELDS = 6;
    private static final int CHECKSUM = 4;
    private static final String EXPECTED = "a TrueType font (.ttf) with glyf outlines expected";

    private static final List<String> NEEDED =
            List.of("OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name");

    /** In the table OS/2, after version, average width, weight and width. */
    private static final int FS_TYPE = 8;

    private final ByteBuffer file;
    private final Map<String, Integer> offsets;

    private FontTables(ByteBuffer file, Map<String, Integer> offsets) {
        this.file = file;
        this.offsets = offsets;
    }

    /**
     * The tables of a file.
     *
     * @throws UnusableFontException when it is no TrueType font
     */
    static FontTables of(byte[] content) throws UnusableFontException {
        ByteBuffer file = ByteBuffer.wrap(content);
        try {
            requireTrueType(file.getInt());
            int count = Short.toUnsignedInt(file.getShort());
            file.position(file.position() + SEARCH_FIELDS);
            Map<String, Integer> offsets = new HashMap<>();
            for (int table = 0; table < count; table++) {
                byte[] tag = new byte[4];
                file.get(tag);
                file.position(file.position() + CHECKSUM);
                int offset = file.getInt();
                int length = file.getInt();
                if (offset < 0 || length < 0 || offset > content.length - length) {
                    throw new UnusableFontException("it breaks off: " + EXPECTED);
                }
                offsets.put(new String(tag, StandardCharsets.ISO_8859_1), offset);
            }
            for (String table : NEEDED) {
                if (!offsets.containsKey(table)) {
                    throw new UnusableFontException("it has no table " + table + ": " + EXPECTED);
                }
            }
            return new FontTables(file, offsets);
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            throw new UnusableFontException(EXPECTED, e);
        }
    }

    /** What the font's maker allows, the bits of {@code OS/2.fsType}. */
    int embedding() throws UnusableFontException {
        try {
            return Short.toUnsignedInt(file.getShort(offsets.getOrDefault("OS/2", 0) + FS_TYPE));
        } catch (IndexOutOfBoundsException e) {
            throw new UnusableFontException(EXPECTED, e);
        }
    }

    private static void requireTrueType(int kind) throws UnusableFontException {
        switch (kind) {
            case TRUE_TYPE, TRUE_TYPE_OF_APPLE -> {}
            case POST_SCRIPT ->
                    throw new UnusableFontException("it has PostScript outlines: " + EXPECTED);
            case COLLECTION ->
                    throw new UnusableFontException("it holds several fonts: " + EXPECTED);
            default -> throw new UnusableFontException(EXPECTED);
        }
    }
}
