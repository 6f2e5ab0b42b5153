package hk.ipo.render;

import hk.ipo.render.Theme.Colours;
import hk.ipo.report.Language;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

import javax.imageio.ImageIO;

/** Looks that differ from the standard one. */
public final class Themes {

    /** Dark red, no other theme's colour. */
    public static final Rgb DARK_RED = new Rgb(0x7A1F1F);

    /** Dark red, with a logo, on Letter paper. */
    public static Theme red() {
        Colours standard = Colours.STANDARD;
        return new Theme(
                Colours.accented(
                        DARK_RED,
                        standard.text(),
                        standard.quiet(),
                        standard.rule(),
                        standard.hairline(),
                        standard.negative()),
                Optional.of(logo()),
                Theme.PageSize.LETTER);
    }

    /** The same on A4. */
    public static Theme redOnA4() {
        return new Theme(red().colours(), red().logo(), Theme.PageSize.A4);
    }

    /** Colours in one another's places: text where the accent was, and the other way round. */
    public static Theme swapped() {
        Colours standard = Colours.STANDARD;
        return new Theme(
                Colours.accented(
                        standard.text(),
                        standard.accent(),
                        standard.quiet(),
                        standard.rule(),
                        standard.hairline(),
                        standard.negative()),
                Optional.empty(),
                Theme.PageSize.A4);
    }

    /** A grey disc, 40 pixels wide and 20 high, on nothing. */
    public static byte[] png() {
        BufferedImage picture = new BufferedImage(40, 20, BufferedImage.TYPE_INT_ARGB);
        var graphics = picture.createGraphics();
        graphics.setColor(Color.DARK_GRAY);
        graphics.fillOval(0, 0, 40, 20);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Logo logo() {
        try {
            return Logo.of(
                    png(),
                    Logo.Kind.PNG,
                    Map.of(
                            Language.ENGLISH, "A grey disc",
                            Language.TRADITIONAL_CHINESE, "灰色圓形",
                            Language.SIMPLIFIED_CHINESE, "灰色圆形"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Themes() {}
}
