package hk.ipo.render.pdf;

import hk.ipo.render.Rgb;
import hk.ipo.render.Theme;

import java.awt.Color;
import java.util.Map;

/**
 * What a theme prints the {@link Palette}'s colours in. Parts and charts are drawn in the palette;
 * the canvas, through which every mark goes, changes them, so that no part knows the theme.
 */
final class Inks {

    private final Map<Color, Color> inks;

    Inks(Theme.Colours colours) {
        inks =
                Map.of(
                        Palette.ACCENT, color(colours.accent()),
                        Palette.COMPARISON, color(colours.comparison()),
                        Palette.INK, color(colours.text()),
                        Palette.GREY, color(colours.quiet()),
                        Palette.RULE, color(colours.rule()),
                        Palette.HAIRLINE, color(colours.hairline()));
    }

    /** What a colour is printed in; one outside the palette, as white, in itself. */
    Color of(Color color) {
        return inks.getOrDefault(color, color);
    }

    private static Color color(Rgb rgb) {
        return new Color(rgb.value());
    }
}
