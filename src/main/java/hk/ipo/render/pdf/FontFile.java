package hk.ipo.render.pdf;

import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.BaseFont;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * One of the four fonts, read once a process and only when a character needs it. They are under the
 * SIL Open Font License, beside them as {@code OFL.txt}.
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

    private final String fileName;
    private volatile Optional<BaseFont> loaded = Optional.empty();

    private FontFile(String fileName) {
        this.fileName = fileName;
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
        try (InputStream in = FontFile.class.getResourceAsStream("fonts/" + fileName)) {
            if (in == null) {
                throw new IllegalStateException("the font " + fileName + " is not in the program");
            }
            BaseFont font =
                    BaseFont.createFont(
                            fileName,
                            BaseFont.IDENTITY_H,
                            BaseFont.EMBEDDED,
                            BaseFont.NOT_CACHED,
                            in.readAllBytes(),
                            null);
            font.setSubset(true);
            // PDF/A-2 and later ask for no list of the subset's characters.
            font.setIncludeCidSet(false);
            font.setSecureRandom(new FixedRandom());
            return font;
        } catch (DocumentException e) {
            throw new IllegalStateException("the font " + fileName + " cannot be read", e);
        } catch (IOException e) {
            throw new UncheckedIOException("the font " + fileName + " cannot be read", e);
        }
    }

    @Override
    public String toString() {
        return fileName;
    }
}
