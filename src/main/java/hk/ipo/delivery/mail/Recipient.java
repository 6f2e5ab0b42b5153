package hk.ipo.delivery.mail;

import hk.ipo.report.Language;

import java.util.Set;

/**
 * Somebody on a distribution list.
 *
 * @param address where the mail goes
 * @param language the language in which it speaks
 * @param files how the edition's files come with it
 * @param values where there is an edition for each of many values, those to be told of; all where
 *     empty
 */
public record Recipient(MailAddress address, Language language, Files files, Set<String> values) {

    public Recipient {
        values = Set.copyOf(values);
    }

    /** Somebody who is told of every edition of the list. */
    public Recipient(MailAddress address, Language language, Files files) {
        this(address, language, files, Set.of());
    }

    /** Whether to be told of the edition about a value; small and capital letters are one. */
    public boolean wants(String value) {
        return values.isEmpty() || values.stream().anyMatch(value::equalsIgnoreCase);
    }

    /** How the files of an edition come with a mail. */
    public enum Files {
        /** In the mail, as long as they are not too large together. */
        ATTACHED,
        /** As addresses to download them from. */
        LINKED
    }
}
