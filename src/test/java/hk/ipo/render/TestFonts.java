package hk.ipo.render;

import hk.ipo.render.Fonts.Family;
import hk.ipo.render.Fonts.Script;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/** Fonts that are not the report's, and files that look like fonts. */
public final class TestFonts {

    private static final String LIBERATION =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final int DIRECTORY = 12;
    private static final int ENTRY = 16;
    private static final int OFFSET_OF_ENTRY = 8;
    private static final int FS_TYPE = 8;

    /** Liberation Sans, which has Latin, Greek and Cyrillic letters and no Chinese characters. */
    public static byte[] liberation() {
        return resource(LIBERATION);
    }

    /** The same with another {@code OS/2.fsType}. */
    public static byte[] liberationThatMayBeEmbedded(int fsType) {
        byte[] font = liberation();
        ByteBuffer.wrap(font).putShort(offset(font, "OS/2") + FS_TYPE, (short) fsType);
        return font;
    }

    /** The same with a digit one that is narrower than the other digits. */
    public static byte[] liberationWithANarrowOne() {
        byte[] font = liberation();
        // A glyph's width and left side bearing, two bytes each; its 20th glyph is the one.
        ByteBuffer.wrap(font).putShort(offset(font, "hmtx") + 4 * 20, (short) 500);
        return font;
    }

    /** The same without a table that it needs. */
    public static byte[] liberationWithoutOutlines() {
        byte[] font = liberation();
        int entry = entry(font, "glyf");
        font[entry] = 'x';
        return font;
    }

    /** The same, cut short. */
    public static byte[] liberationThatBreaksOff() {
        return Arrays.copyOf(liberation(), 200_000);
    }

    /** One of the fonts that the program carries: {@code NotoSansSC-Bold.ttf}. */
    public static byte[] builtIn(String name) {
        return resource("/hk/ipo/render/pdf/fonts/" + name);
    }

    /** Liberation Sans for Latin letters. */
    public static Fonts latin() {
        FontProgram liberation = new FontProgram("LiberationSans-Regular.ttf", liberation());
        return new Fonts(Map.of(Script.LATIN, new Family(liberation, liberation)), Map.of());
    }

    /** The mainland's font in the place of Hong Kong's. */
    public static Fonts mainlandForTraditional() {
        return new Fonts(
                Map.of(
                        Script.TRADITIONAL,
                        new Family(
                                new FontProgram("body", builtIn("NotoSansSC-Regular.ttf")),
                                new FontProgram("bold", builtIn("NotoSansSC-Bold.ttf")))),
                Map.of());
    }

    private static int offset(byte[] font, String table) {
        return ByteBuffer.wrap(font).getInt(entry(font, table) + OFFSET_OF_ENTRY);
    }

    private static int entry(byte[] font, String table) {
        for (int at = DIRECTORY; at < font.length; at += ENTRY) {
            if (new String(font, at, 4, StandardCharsets.ISO_8859_1).equals(table)) {
                return at;
            }
        }
        throw new AssertionError("the font has no table " + table);
    }

    private static byte[] resource(String name) {
        try (InputStream in = TestFonts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new AssertionError("there is no " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TestFonts() {}
}
