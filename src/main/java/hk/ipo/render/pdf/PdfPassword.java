package hk.ipo.render.pdf;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * What a reader must know to open a file.
 *
 * @param text the password, which is never printed; it counts in the form NFKC, so that it can be
 *     typed on any keyboard
 */
public record PdfPassword(String text) {

    /** The standard cuts longer ones off, ISO 32000-2 section 7.6.4.3.3. */
    private static final int LONGEST = 127;

    private static final Pattern ONE_LINE = Pattern.compile("[^\\p{Cntrl}\\u2028\\u2029]+");

    /**
     * @throws IllegalArgumentException when it is empty, has more than 127 bytes in UTF-8, or has
     *     characters that cannot be typed
     */
    public PdfPassword {
        text = Normalizer.normalize(text, Normalizer.Form.NFKC);
        if (!ONE_LINE.matcher(text).matches()
                || text.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            throw new IllegalArgumentException(
                    "a password of one line and at most " + LONGEST + " bytes expected");
        }
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Nothing of it. */
    @Override
    public String toString() {
        return "***";
    }
}
