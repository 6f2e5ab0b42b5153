package hk.ipo.delivery.mail;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A mailbox: {@code desk@example.com}, {@code Market desk <desk@example.com>}. What stands here
 * goes into the header of a mail, so that neither part can hold a line break or anything else that
 * ends a header.
 *
 * @param address local part and domain, in ASCII
 * @param name whose it is, for people
 */
public record MailAddress(String address, Optional<String> name) {

    private static final int LONGEST = 254;
    private static final int LONGEST_NAME = 100;
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}"
                            + "@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?"
                            + "(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*");
    private static final Pattern NAME =
            Pattern.compile(
                    "[^\\p{Cntrl}\\p{Cs}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069<>\"]+");

    public MailAddress {
        if (!isAddress(address)) {
            throw new IllegalArgumentException("a mail address such as desk@example.com expected");
        }
        if (name.filter(one -> !isName(one)).isPresent()) {
            throw new IllegalArgumentException(
                    "a name of one line and at most " + LONGEST_NAME + " letters expected");
        }
    }

    /** A mailbox without a name. */
    public static MailAddress of(String address) {
        return new MailAddress(address, Optional.empty());
    }

    /** Whether a text is an address that can be written to. */
    public static boolean isAddress(String text) {
        return text.length() <= LONGEST && ADDRESS.matcher(text).matches();
    }

    /** Whether a text can stand as a name before an address. */
    public static boolean isName(String text) {
        return !text.isBlank() && text.length() <= LONGEST_NAME && NAME.matcher(text).matches();
    }

    /** What follows the at sign. */
    String domain() {
        return address.substring(address.indexOf('@') + 1);
    }

    /** {@code Market desk <desk@example.com>}. */
    @Override
    public String toString() {
        return name.map(words -> words + " <" + address + ">").orElse(address);
    }
}
