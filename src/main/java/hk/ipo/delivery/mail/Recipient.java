package hk.ipo.delivery.mail;

import hk.ipo.report.Language;

/**
 * Somebody on a distribution list.
 *
 * @param address where the mail goes
 * @param language the language in which it speaks
 * @param files how the edition's files come with it
 */
public record Recipient(MailAddress address, Language language, Files files) {

    /** How the files of an edition come with a mail. */
    public enum Files {
        /** In the mail, as long as they are not too large together. */
        ATTACHED,
        /** As addresses to download them from. */
        LINKED
    }
}
