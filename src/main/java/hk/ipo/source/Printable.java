package hk.ipo.source;

import java.util.regex.Pattern;

/** Text that stays on its line and in its order wherever it is shown. */
final class Printable {

    /** Runs of blanks of any kind, line breaks and non-breaking spaces among them. */
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\x{85}]+");

    /**
     * Control characters, line separators, lone surrogates, directional overrides and what XML
     * cannot hold.
     */
    private static final Pattern UNPRINTABLE =
            Pattern.compile(
                    "[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}"
                            + "\\x{FFFE}\\x{FFFF}]");

    static boolean isPrintable(String text) {
        return isPlain(text) || !UNPRINTABLE.matcher(text).find();
    }

    /** The text with a space for each run of blanks, none at its ends. */
    static String collapsed(String text) {
        return isPlain(text) && !text.contains("  ")
                ? text.strip()
                : BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /** The text with spaces for whatever would not print. */
    static String oneLine(String text) {
        return UNPRINTABLE.matcher(text).replaceAll(" ").strip();
    }

    /** Plain ASCII is most of what there is to look at, and quickly told. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    private Printable() {}
}
