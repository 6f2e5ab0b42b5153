package hk.ipo.render.pdf;

import java.util.Locale;

/**
 * A text has a character that no font of the report can show. The report is not written, because a
 * reader would not see that something is missing.
 */
final class UnprintableCharacterException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnprintableCharacterException(int codePoint, String text) {
        super(
                String.format(
                        Locale.ROOT,
                        "no font has the character %s (U+%04X) of the text \"%s\"",
                        Character.toString(codePoint),
                        codePoint,
                        text));
    }
}
