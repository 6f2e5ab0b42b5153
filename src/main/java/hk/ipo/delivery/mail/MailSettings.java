package hk.ipo.delivery.mail;

import java.net.URI;
import java.util.Optional;

/**
 * What every mail has in common.
 *
 * @param from who sends it, and to whom an answer goes
 * @param lists who gets which
 * @param links from where the output folder's files can be had, ending in a slash
 * @param attachmentLimit how many bytes of files may be attached to a mail
 * @param template what sets a summary's words
 */
public record MailSettings(
        MailAddress from,
        MailLists lists,
        Optional<URI> links,
        long attachmentLimit,
        MailTemplate template) {

    /** What most servers take, 25 MB, less what MIME adds, a third, with room to spare. */
    public static final long ATTACHMENT_LIMIT = 10_000_000;

    public MailSettings {
        if (links.filter(uri -> !isFolder(uri)).isPresent()) {
            throw new IllegalArgumentException(
                    "an address such as https://reports.example.com/ expected, ending in a slash");
        }
        if (attachmentLimit < 0) {
            throw new IllegalArgumentException("a number of bytes expected");
        }
    }

    private static boolean isFolder(URI uri) {
        return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
                && uri.getHost() != null
                && uri.getRawQuery() == null
                && uri.getRawFragment() == null
                && uri.getPath().endsWith("/");
    }
}
