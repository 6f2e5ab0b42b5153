package hk.ipo.render;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a message with the places of its arguments, taken apart once as {@link
 * MessageFormat} does: {@code '} begins and ends words that stand for themselves, {@code ''} is an
 * apostrophe. Beyond that {@code {0:listing|listings}} is the first word where the argument reads
 * 1, else the second: arguments are said already, and the library chooses by numbers. Safe for
 * several threads at once.
 */
final class Phrase {

    private static final int WORDS_ALONE = -1;
    private static final String ONE = "1";

    /** A place for an argument, or for one of two words that it chooses. */
    private static final Pattern PLACE =
            Pattern.compile("\\{([0-9])(?::([^|{}']+)\\|([^|{}']+))?}");

    /** Words, and the argument that follows them or chooses what does. */
    private record Piece(String words, int argument, Optional<Choice> choice) {

        Object chosen(Object argument) {
            return choice.<Object>map(of -> ONE.equals(argument) ? of.one() : of.other())
                    .orElse(argument);
        }
    }

    private record Choice(String one, String other) {}

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
                said.append(piece.chosen(arguments[piece.argument()]));
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
                Matcher place = PLACE.matcher(pattern).region(at, pattern.length());
                if (!place.lookingAt()) {
                    return false;
                }
                Optional<Choice> choice =
                        Optional.ofNullable(place.group(2))
                                .map(one -> new Choice(one, place.group(3)));
                pieces.add(new Piece(words.toString(), Integer.parseInt(place.group(1)), choice));
                words.setLength(0);
                at = place.end() - 1;
            } else {
                words.append(sign);
            }
        }
        pieces.add(new Piece(words.toString(), WORDS_ALONE, Optional.empty()));
        return true;
    }
}
