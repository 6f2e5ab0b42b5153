package hk.ipo.delivery.mail;

import java.util.regex.Pattern;

/** Text that cannot begin a line of its own, in a header or in a log. */
final class OneLine {

    private static final Pattern BREAKING = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");

    /** The text with a space for whatever breaks a line. */
    static String of(String text) {
        return BREAKING.matcher(text).replaceAll(" ").strip();
    }

    private OneLine() {}
}
