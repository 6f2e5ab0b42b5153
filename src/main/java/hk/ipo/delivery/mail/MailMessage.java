package hk.ipo.delivery.mail;

import hk.ipo.report.Language;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A mail to one recipient, before it is put into MIME.
 *
 * @param id its Message-ID without the angle brackets, the same whenever it is made again
 * @param from who sends it
 * @param to who gets it
 * @param language the language that it speaks
 * @param subject its subject, one line
 * @param text it in plain text
 * @param html it in HTML, where there is more to show
 * @param picture the picture that the HTML shows
 * @param attachments files that come with it
 */
public record MailMessage(
        String id,
        MailAddress from,
        MailAddress to,
        Language language,
        String subject,
        String text,
        Optional<String> html,
        Optional<Picture> picture,
        List<Path> attachments) {

    public MailMessage {
        attachments = List.copyOf(attachments);
    }
}
