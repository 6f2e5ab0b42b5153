package hk.ipo.store;

import java.util.ArrayList;
import java.util.List;

/**
 * A list of texts as one text, without loss. Each item is ended, not separated, by the unit
 * separator U+001F, so that no item and one empty item differ: {@code [a, b]} is {@code a␟b␟}. An
 * escape U+001B stands before either character where an item itself contains it.
 */
final class JoinedText {

    private static final char END = '\u001F';
    private static final char ESCAPE = '\u001B';

    static String join(List<String> items) {
        StringBuilder joined = new StringBuilder();
        for (String item : items) {
            for (int i = 0; i < item.length(); i++) {
                char character = item.charAt(i);
                if (character == END || character == ESCAPE) {
                    joined.append(ESCAPE);
                }
                joined.append(character);
            }
            joined.append(END);
        }
        return joined.toString();
    }

    static List<String> split(String joined) {
        List<String> items = new ArrayList<>();
        StringBuilder item = new StringBuilder();
        for (int i = 0; i < joined.length(); i++) {
            char character = joined.charAt(i);
            if (character == END) {
                items.add(item.toString());
                item.setLength(0);
            } else {
                item.append(character == ESCAPE ? joined.charAt(++i) : character);
            }
        }
        return List.copyOf(items);
    }

    private JoinedText() {}
}
