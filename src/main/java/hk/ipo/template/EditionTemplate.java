package hk.ipo.template;

import hk.ipo.delivery.Format;
import hk.ipo.delivery.mail.Recipient;
import hk.ipo.report.Language;
import hk.ipo.report.section.Outline;

import java.util.List;

/**
 * One edition of {@code report.yaml}.
 *
 * @param id its name in options and file names, {@code technology}
 * @param outline what it contains
 * @param languages its languages; none where it is left to the command line
 * @param formats its formats; none where it is left to the command line
 * @param recipients to whom it is sent
 */
public record EditionTemplate(
        String id,
        Outline outline,
        List<Language> languages,
        List<Format> formats,
        List<Recipient> recipients) {

    public EditionTemplate {
        languages = List.copyOf(languages);
        formats = List.copyOf(formats);
        recipients = List.copyOf(recipients);
    }
}
