package hk.ipo.delivery.mail;

/** What takes mails to where they are read. */
@FunctionalInterface
public interface Postman {
    /** Posts a mail, and says what came of it instead of failing. */
    Posting post(MailMessage mail);
}
