package hk.ipo.render;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A colour: {@code #0B3C5D}.
 *
 * @param value red, green and blue, eight bits each, red the highest
 */
public record Rgb(int value) {

    private static final Pattern HEXADECIMAL = Pattern.compile("#[0-9A-Fa-f]{6}");
    private static final int HIGHEST = 0xFF;
    private static final int ON_DARK_PERCENT = 40;

    /** Paper. */
    public static final Rgb WHITE = new Rgb(0xFFFFFF);

    public Rgb {
        if (value < 0 || value > 0xFFFFFF) {
            throw new IllegalArgumentException("three bytes expected");
        }
    }

    /** The colour of six hexadecimal digits after a number sign; nothing for any other text. */
    public static Optional<Rgb> parse(String text) {
        return HEXADECIMAL.matcher(text).matches()
                ? Optional.of(new Rgb(Integer.parseInt(text.substring(1), 16)))
                : Optional.empty();
    }

    /** From 0 to 255. */
    public int red() {
        return value >> 16;
    }

    /** From 0 to 255. */
    public int green() {
        return value >> 8 & HIGHEST;
    }

    /** From 0 to 255. */
    public int blue() {
        return value & HIGHEST;
    }

    /**
     * The colour thinned with white: 30% of black is {@code #B3B3B3}.
     *
     * @param percent how much of it is left, from 0 to 100
     */
    public Rgb tint(int percent) {
        return new Rgb(
                thinned(red(), percent) << 16
                        | thinned(green(), percent) << 8
                        | thinned(blue(), percent));
    }

    /**
     * The colour as it is set on a dark ground: so light that any colour stands out from a screen's
     * near black by 4.5 to 1. {@code #0B3C5D} becomes {@code #9DB1BE}.
     */
    public Rgb onDark() {
        return tint(ON_DARK_PERCENT);
    }

    /**
     * The colour mixed with black: 50% of white is {@code #808080}.
     *
     * @param percent how much of it is left, from 0 to 100
     */
    public Rgb shade(int percent) {
        return new Rgb(
                darkened(red(), percent) << 16
                        | darkened(green(), percent) << 8
                        | darkened(blue(), percent));
    }

    /** How far it stands out from white, from 1 for white to 21 for black. */
    public BigDecimal contrastOnWhite() {
        return contrastOn(WHITE);
    }

    /**
     * How far it stands out from a ground, from 1 for the ground itself to 21 for black on white,
     * as WCAG 2.2 defines it; to two decimals, rounded down so that a colour just short of a bound
     * is not let through.
     */
    public BigDecimal contrastOn(Rgb ground) {
        double one = luminance();
        double other = ground.luminance();
        return BigDecimal.valueOf((Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05))
                .setScale(2, RoundingMode.DOWN);
    }

    private double luminance() {
        return 0.2126 * linear(red()) + 0.7152 * linear(green()) + 0.0722 * linear(blue());
    }

    private static int darkened(int part, int percent) {
        return (part * percent + 50) / 100;
    }

    private static int thinned(int part, int percent) {
        return (HIGHEST * 100 - (HIGHEST - part) * percent + 50) / 100;
    }

    private static double linear(int part) {
        double share = part / (double) HIGHEST;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%06X", value);
    }
}
