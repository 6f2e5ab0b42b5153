package hk.ipo.template;

import java.util.regex.Pattern;

/** The shape of a mail address; whether anybody reads it only a mail can tell. */
final class MailAddress {

    private static final Pattern SHAPE =
            Pattern.compile(
                    "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@"
                            + "[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?"
                            + "(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+");

    private static final int LONGEST = 254;

    /** Whether a text has that shape: nothing that could be read as a header of a mail. */
    static boolean isOne(String text) {
        return text.length() <= LONGEST && SHAPE.matcher(text).matches();
    }

    private MailAddress() {}
}
