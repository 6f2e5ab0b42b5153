package hk.ipo.render;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a message with the places of its arguments, taken apart once as {@link
 * MessageFormat} does: {@code '} begins and ends words that stand for themselves, {@code ''} is an
 * apostrophe. Safe for several threads at once.
 */
final class Phrase {

    private static final int WORDS_ALONE = -1;

    /** Words, and the argument that follows them. */
    private record Piece(String words, int argument) {}

    private final String pattern;
    private final Locale locale;
    private final List<Piece> pieces = new ArrayList<>();
    private final boolean plain;
    private final int places;

    Phrase(String pattern, Locale locale) {
        this.pattern = pattern;
        this.locale = locale;
        this.plain = takeApart();
        this.places = pieces.stream().mapToInt(piece -> piece.argument() + 1).max().orElse(0);
    }

    /** The message about these arguments. */
    String about(Object... arguments) {
        if (!plain || arguments.length < places) {
            return new MessageFormat(pattern, locale).format(arguments);
        }
        StringBuilder said = new StringBuilder();
        for (Piece piece : pieces) {
            said.append(piece.words());
            if (piece.argument() != WORDS_ALONE) {
                said.append(arguments[piece.argument()]);
            }
        }
        return said.toString();
    }

    /** Whether its places are for arguments as they are; else the library is left to it. */
    private boolean takeApart() {
        StringBuilder words = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < pattern.length(); at++) {
            char sign = pattern.charAt(at);
            if (sign == '\'' && pattern.startsWith("''", at)) {
                words.append(sign);
                at++;
            } else if (sign == '\'') {
                quoted = !quoted;
            } else if (sign == '{' && !quoted) {
                boolean digit = at + 2 < pattern.length() && isDigit(pattern.charAt(at + 1));
                if (!digit || pattern.charAt(at + 2) != '}') {
                    return false;
                }
                pieces.add(new Piece(words.toString(), pattern.charAt(at + 1) - '0'));
                words.setLength(0);
                at += 2;
            } else {
                words.append(sign);
            }
        }
        pieces.add(new Piece(words.toString(), WORDS_ALONE));
        return true;
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }
}
