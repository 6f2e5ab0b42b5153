package hk.ipo.template;

import hk.ipo.report.Language;

/**
 * Somebody to whom an edition is sent.
 *
 * @param address the mail address
 * @param language the language in which it is written to them
 * @param delivery how they get the files
 */
public record Recipient(String address, Language language, Delivery delivery) {

    /** How files reach a recipient. */
    public enum Delivery {
        /** With the mail. */
        ATTACHMENTS,
        /** By links to where they lie. */
        LINKS
    }
}
