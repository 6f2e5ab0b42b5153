package hk.ipo.render.image;

import hk.ipo.report.Language;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The report's own letters, so that a picture looks the same on every machine. */
final class PictureFont {

    private static final String FOLDER = "/hk/ipo/render/pdf/fonts/";

    private final Font font;

    private PictureFont(Font font) {
        this.font = font;
    }

    static PictureFont of(Language language) {
        return new PictureFont(
                switch (language) {
                    case ENGLISH, TRADITIONAL_CHINESE -> HongKong.FONT;
                    case SIMPLIFIED_CHINESE -> Mainland.FONT;
                });
    }

    /** It in a size, in pixels. */
    Font of(float size) {
        return font.deriveFont(size);
    }

    /** Read when first used, for it is large. */
    private static final class HongKong {
        static final Font FONT = read("NotoSansHK-Regular.ttf");
    }

    /** Read when first used, for it is large. */
    private static final class Mainland {
        static final Font FONT = read("NotoSansSC-Regular.ttf");
    }

    private static Font read(String name) {
        try (InputStream stream =
                Objects.requireNonNull(
                        PictureFont.class.getResourceAsStream(FOLDER + name), name)) {
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the font " + name + " cannot be read", e);
        } catch (IOException e) {
            throw new UncheckedIOException("the font " + name + " cannot be read", e);
        }
    }
}
