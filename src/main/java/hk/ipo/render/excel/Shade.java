package hk.ipo.render.excel;

import hk.ipo.render.Rgb;
import hk.ipo.render.Theme;

import org.apache.poi.xssf.usermodel.XSSFColor;

/** A colour of a cell: one of the theme's, which changes with it, or one that stays. */
sealed interface Shade {

    /**
     * A colour of the theme.
     *
     * @param ink which
     * @param lighterPercent how much white is in it, or below zero how much black
     */
    record OfTheme(Ink ink, int lighterPercent) implements Shade {
        @Override
        public Rgb in(Theme.Colours colours) {
            Rgb pure = ink.of(colours);
            return lighterPercent < 0
                    ? pure.shade(100 + lighterPercent)
                    : pure.tint(100 - lighterPercent);
        }
    }

    /**
     * A colour whatever the theme.
     *
     * @param rgb the colour
     */
    record Fixed(Rgb rgb) implements Shade {
        @Override
        public Rgb in(Theme.Colours colours) {
            return rgb;
        }
    }

    /** The pure colour of an ink. */
    static Shade of(Ink ink) {
        return new OfTheme(ink, 0);
    }

    /** What it is in a theme. */
    Rgb in(Theme.Colours colours);

    /** The same as cells take it. */
    default XSSFColor color(Theme.Colours colours) {
        return Ink.color(in(colours));
    }
}
