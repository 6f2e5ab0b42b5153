package hk.ipo.drop;

import java.util.regex.Pattern;

/** Names of files as they are printed: whoever drops a file chooses its name. */
final class Name {

    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

    static String printable(String name) {
        return UNPRINTABLE.matcher(name).replaceAll(" ");
    }

    private Name() {}
}
