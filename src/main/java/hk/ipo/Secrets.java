package hk.ipo;

import java.util.regex.Pattern;

/** Keeps passwords out of what is printed, wherever a driver or an argument repeats them. */
final class Secrets {

    private static final Pattern SETTING =
            Pattern.compile("((?:password|pwd)=)[^;&\\s'\"]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern USER_INFO = Pattern.compile("(//[^/@\\s]*:)[^/\\s]*@");

    /** The text with {@code ***} in the place of every password in a database's address. */
    static String hidden(String text) {
        return USER_INFO.matcher(SETTING.matcher(text).replaceAll("$1***")).replaceAll("$1***@");
    }

    private Secrets() {}
}
