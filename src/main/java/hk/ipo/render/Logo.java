package hk.ipo.render;

import hk.ipo.report.Language;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** The publisher's mark: a picture in pixels, and what it shows in words. */
public final class Logo {

    private static final int LARGEST_SIDE = 4_000;

    private final byte[] file;
    private final Kind kind;
    private final BufferedImage picture;
    private final Map<Language, String> alternative;

    /** The kinds of files that a logo may come in. */
    public enum Kind {
        /** Portable Network Graphics. */
        PNG("png"),
        /** JPEG. */
        JPEG("jpeg");

        private final String reader;

        Kind(String reader) {
            this.reader = reader;
        }
    }

    private Logo(byte[] file, Kind kind, BufferedImage picture, Map<Language, String> alternative) {
        this.file = file;
        this.kind = kind;
        this.picture = picture;
        this.alternative = alternative;
    }

    /**
     * The logo in a file.
     *
     * @param file the file's content
     * @param kind what it is
     * @param alternative what it shows, in every language
     * @throws IOException when it is no picture of that kind, or wider or higher than 4,000 pixels
     */
    public static Logo of(byte[] file, Kind kind, Map<Language, String> alternative)
            throws IOException {
        if (!alternative.keySet().containsAll(List.of(Language.values()))) {
            throw new IllegalArgumentException("words in every language expected");
        }
        return new Logo(file.clone(), kind, read(file, kind), Map.copyOf(alternative));
    }

    /** Its file's content. */
    public byte[] file() {
        return file.clone();
    }

    /** What its file is. */
    public Kind kind() {
        return kind;
    }

    /** Its width in pixels. */
    public int width() {
        return picture.getWidth();
    }

    /** Its height in pixels. */
    public int height() {
        return picture.getHeight();
    }

    /** Its pixels, opaque on white. */
    public BufferedImage picture() {
        return picture;
    }

    /** What it shows, in a language. */
    public String alternative(Language language) {
        return Objects.requireNonNull(alternative.get(language));
    }

    private static BufferedImage read(byte[] file, Kind kind) throws IOException {
        var reader = ImageIO.getImageReadersByFormatName(kind.reader).next();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(input, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            // Asked before the pixels are read: a small file may claim to be very large.
            if (width > LARGEST_SIDE || height > LARGEST_SIDE) {
                throw new IOException(
                        "at most "
                                + LARGEST_SIDE
                                + " pixels a side expected, not "
                                + width
                                + " by "
                                + height);
            }
            BufferedImage opaque = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = opaque.createGraphics();
            graphics.drawImage(reader.read(0), 0, 0, Color.WHITE, null);
            graphics.dispose();
            return opaque;
        } finally {
            reader.dispose();
        }
    }
}
