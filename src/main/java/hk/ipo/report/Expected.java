package hk.ipo.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Says of a word that is not allowed what is, the likeliest first. */
public final class Expected {

    private static final int FARTHEST = 3;

    /**
     * A complaint: {@code unknown section 'headlin' (headline?): one of headline, claims expected}.
     *
     * @param what what the word was taken for
     * @param found the word
     * @param allowed the words that are known, in the order in which they are told
     */
    public static String oneOf(String what, String found, Collection<String> allowed) {
        return "unknown "
                + what
                + " '"
                + found
                + "'"
                + nearest(found, allowed).map(near -> " (" + near + "?)").orElse("")
                + ": one of "
                + String.join(", ", allowed)
                + " expected";
    }

    /** The word that is only a few letters away, if there is one. */
    private static Optional<String> nearest(String found, Collection<String> allowed) {
        String lower = found.toLowerCase(Locale.ROOT);
        return allowed.stream()
                .filter(word -> distance(lower, word.toLowerCase(Locale.ROOT)) <= farthest(word))
                .min(
                        Comparator.comparingInt(
                                word -> distance(lower, word.toLowerCase(Locale.ROOT))));
    }

    private static int farthest(String word) {
        return Math.min(FARTHEST, word.length() / 2);
    }

    /** Letters put in, left out or changed, as Levenshtein counts them. */
    private static int distance(String left, String right) {
        int[] above = new int[right.length() + 1];
        for (int column = 0; column <= right.length(); column++) {
            above[column] = column;
        }
        for (int row = 1; row <= left.length(); row++) {
            int[] line = new int[right.length() + 1];
            line[0] = row;
            for (int column = 1; column <= right.length(); column++) {
                int changed = left.charAt(row - 1) == right.charAt(column - 1) ? 0 : 1;
                line[column] =
                        Math.min(
                                above[column - 1] + changed,
                                Math.min(above[column], line[column - 1]) + 1);
            }
            above = line;
        }
        return above[right.length()];
    }

    private Expected() {}
}
