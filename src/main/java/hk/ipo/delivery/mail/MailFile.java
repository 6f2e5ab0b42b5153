package hk.ipo.delivery.mail;

import jakarta.mail.MessagingException;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;

/** A mail as a file, {@code .eml}, which every mail program opens. */
public final class MailFile {

    /**
     * Writes a mail into a folder, in the place of one of that name.
     *
     * @param number its place among the mails written, which keeps names apart
     * @param at the date that it bears
     * @return the file, {@code 01_desk_example.com_en.eml}
     * @throws IOException when it cannot be written, or an attachment cannot be read
     */
    public static Path write(MailMessage mail, Path folder, int number, Instant at)
            throws IOException {
        Path file =
                folder.resolve(
                        String.format(
                                Locale.ROOT,
                                "%02d_%s_%s.eml",
                                number,
                                mail.to().address().replaceAll("[^A-Za-z0-9.-]", "_"),
                                mail.language().tag()));
        try (OutputStream stream = Files.newOutputStream(file)) {
            new MimeParts(mail).message(at).writeTo(stream);
        } catch (MessagingException e) {
            throw new IOException("the mail cannot be put into MIME", e);
        }
        return file;
    }

    private MailFile() {}
}
