package hk.ipo.render.pdf;

import hk.ipo.render.Fonts.Script;

import java.security.SecureRandom;

/**
 * Chance without chance: the library draws the six letters before a subset font's name from it, and
 * the same report must give the same bytes. Two fonts of one name in a file differ in the letters.
 */
final class FixedRandom extends SecureRandom {

    /** Of the built-in fonts: {@code NNNNNN+NotoSansHK-Regular}. */
    static final char MIDDLE = 'N';

    private static final long serialVersionUID = 1L;
    private static final double LETTERS = 26;

    private final char mark;

    /** Always one capital letter. */
    FixedRandom(char mark) {
        this.mark = mark;
    }

    /** The letter of the publisher's own fonts of a script. */
    static char mark(Script script) {
        return switch (script) {
            case LATIN -> 'L';
            case TRADITIONAL -> 'T';
            case SIMPLIFIED -> 'S';
        };
    }

    @Override
    public double nextDouble() {
        return (mark - 'A' + 0.5) / LETTERS;
    }
}
