package hk.ipo.delivery.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;

import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A mail in MIME. The plain text comes first and the HTML as its better alternative, for a reader
 * shows the last that it understands.
 *
 * <pre>
 * mixed ── alternative ── plain text
 *   │           └──────── related ── HTML
 *   │                        └────── picture
 *   └───── attachments
 * </pre>
 */
final class MimeParts {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final MailMessage mail;

    MimeParts(MailMessage mail) {
        this.mail = mail;
    }

    /**
     * The whole mail.
     *
     * @param at its date
     * @throws IOException when an attachment cannot be read
     */
    MimeMessage message(Instant at) throws MessagingException, IOException {
        MimeMessage message = new IdentifiedMessage(mail.id());
        message.setFrom(internet(mail.from()));
        message.setRecipient(MimeMessage.RecipientType.TO, internet(mail.to()));
        message.setSubject(mail.subject(), UTF_8);
        message.setSentDate(Date.from(at));
        message.setHeader("Content-Language", mail.language().tag());
        // A machine's answer to a machine's mail would go round in circles.
        message.setHeader("Auto-Submitted", "auto-generated");
        fill(message);
        message.saveChanges();
        return message;
    }

    private void fill(MimeMessage message) throws MessagingException, IOException {
        if (mail.attachments().isEmpty()) {
            if (mail.html().isPresent()) {
                message.setContent(alternatives());
            } else {
                message.setText(mail.text(), UTF_8);
            }
            return;
        }
        MimeBodyPart words = new MimeBodyPart();
        if (mail.html().isPresent()) {
            words.setContent(alternatives());
        } else {
            words.setText(mail.text(), UTF_8);
        }
        List<MimeBodyPart> parts = new ArrayList<>(List.of(words));
        for (Path file : mail.attachments()) {
            parts.add(attachment(file));
        }
        message.setContent(multipart("mixed", parts));
    }

    private MimeMultipart alternatives() throws MessagingException {
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(mail.text(), UTF_8);
        MimeBodyPart rich = new MimeBodyPart();
        Optional<Picture> picture = mail.picture();
        if (picture.isPresent()) {
            rich.setContent(multipart("related", List.of(html(), part(picture.get()))));
        } else {
            rich.setText(mail.html().orElse(""), UTF_8, "html");
        }
        return multipart("alternative", List.of(plain, rich));
    }

    private MimeBodyPart html() throws MessagingException {
        MimeBodyPart html = new MimeBodyPart();
        html.setText(mail.html().orElse(""), UTF_8, "html");
        return html;
    }

    private static MimeBodyPart part(Picture picture) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(
                new DataHandler(new ByteArrayDataSource(picture.image().png(), "image/png")));
        part.setContentID("<" + picture.contentId() + ">");
        part.setDisposition(MimeBodyPart.INLINE);
        part.setFileName("chart.png");
        return part;
    }

    private static MimeBodyPart attachment(Path file) throws MessagingException, IOException {
        MimeBodyPart part = new MimeBodyPart();
        String name = String.valueOf(file.getFileName());
        part.setDataHandler(
                new DataHandler(
                        new ByteArrayDataSource(Files.readAllBytes(file), mediaType(name))));
        part.setFileName(name);
        part.setDisposition(MimeBodyPart.ATTACHMENT);
        return part;
    }

    private static String mediaType(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "pdf" -> "application/pdf";
            case "xlsx" -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            case "json" -> "application/json";
            default -> "application/octet-stream";
        };
    }

    private MimeMultipart multipart(String kind, List<MimeBodyPart> parts)
            throws MessagingException {
        MimeMultipart multipart = new Bounded(kind, mail.id());
        for (MimeBodyPart part : parts) {
            multipart.addBodyPart(part);
        }
        return multipart;
    }

    private static InternetAddress internet(MailAddress address)
            throws UnsupportedEncodingException {
        return new InternetAddress(address.address(), address.name().orElse(null), UTF_8);
    }

    /** Parts between lines that follow from the mail's id, so that it is always the same. */
    private static final class Bounded extends MimeMultipart {
        Bounded(String kind, String id) {
            contentType =
                    "multipart/"
                            + kind
                            + "; boundary=\"="
                            + kind
                            + "_"
                            + id.substring(0, id.indexOf('@'))
                            + "\"";
        }
    }

    /** The library would make up an id of its own each time. */
    private static final class IdentifiedMessage extends MimeMessage {

        private final String id;

        IdentifiedMessage(String id) {
            super((jakarta.mail.Session) null);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id + ">");
        }
    }
}
