package hk.ipo.delivery.mail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Message-IDs that follow from what a mail is about. When nobody knows whether a server took a mail
 * before the line broke, it is sent again under the same id: mail programs then show it once.
 */
public final class MessageId {

    private static final int DIGITS = 32;

    /**
     * The id of a mail: {@code 0f3a…@example.com}.
     *
     * @param from who sends it, whose domain vouches for the id
     * @param about what it is about, such as edition, fingerprint and recipient
     */
    public static String of(MailAddress from, List<String> about) {
        return hash(String.join("\n", about)).substring(0, DIGITS) + "@" + from.domain();
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private MessageId() {}
}
