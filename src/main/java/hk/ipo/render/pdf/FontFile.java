package hk.ipo.render.pdf;

import hk.ipo.render.FontProgram;

import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.BaseFont;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A font, read only when a character needs it. Of the four built-in ones each is read once a
 * process; they are under the SIL Open Font License, beside them as {@code OFL.txt}.
 */
final class FontFile {

    /** Hong Kong forms of Chinese characters, and all Latin letters. */
    static final FontFile HONG_KONG_REGULAR = new FontFile("NotoSansHK-Regular.ttf");

    /** The same, bold. */
    static final FontFile HONG_KONG_BOLD = new FontFile("NotoSansHK-Bold.ttf");

    /** Simplified characters that Hong Kong's font lacks. */
    static final FontFile SIMPLIFIED_REGULAR = new FontFile("NotoSansSC-Regular.ttf");

    /** The same, bold. */
    static final FontFile SIMPLIFIED_BOLD = new FontFile("NotoSansSC-Bold.ttf");

    /** What the library is told; it goes by the end of the name. */
    private static final String TRUE_TYPE = "font.ttf";

    private final String name;
    private final Supplier<byte[]> content;
    private final char mark;
    private volatile Optional<BaseFont> loaded = Optional.empty();

    private FontFile(String fileName) {
        this(fileName, () -> carried(fileName), FixedRandom.MIDDLE);
    }

    private FontFile(String name, Supplier<byte[]> content, char mark) {
        this.name = name;
        this.content = content;
        this.mark = mark;
    }

    /**
     * A font of the publisher's.
     *
     * @param mark the letter before its name that tells it from others of the name in a file
     */
    static FontFile of(FontProgram program, char mark) {
        return new FontFile(program.toString(), program::file, mark);
    }

    /** The font, to be embedded as a subset and addressed by glyph. */
    BaseFont font() {
        // Asked for with every character: only the first time takes the lock.
        Optional<BaseFont> known = loaded;
        return known.isPresent() ? known.get() : load();
    }

    private synchronized BaseFont load() {
        if (loaded.isEmpty()) {
            loaded = Optional.of(read());
        }
        return loaded.orElseThrow();
    }

    private BaseFont read() {
        try {
            BaseFont font =
                    BaseFont.createFont(
                            TRUE_TYPE,
                            BaseFont.IDENTITY_H,
                            BaseFont.EMBEDDED,
                            BaseFont.NOT_CACHED,
                            content.get(),
                            null);
            font.setSubset(true);
            // PDF/A-2 and later ask for no list of the subset's characters.
            font.setIncludeCidSet(false);
            font.setSecureRandom(new FixedRandom(mark));
            return font;
        } catch (DocumentException e) {
            throw new IllegalStateException("the font " + name + " cannot be read", e);
        } catch (IOException e) {
            throw new UncheckedIOException("the font " + name + " cannot be read", e);
        }
    }

    private static byte[] carried(String fileName) {
        try (InputStream in = FontFile.class.getResourceAsStream("fonts/" + fileName)) {
            if (in == null) {
                throw new IllegalStateException("the font " + fileName + " is not in the program");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the font " + fileName + " cannot be read", e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
