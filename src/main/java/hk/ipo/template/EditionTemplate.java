package hk.ipo.template;

import hk.ipo.delivery.Format;
import hk.ipo.delivery.mail.Recipient;
import hk.ipo.report.Language;
import hk.ipo.report.section.EditionPlan;
import hk.ipo.report.section.Outline;

import java.util.List;
import java.util.Set;

/**
 * One edition of {@code report.yaml}, or one pattern of editions.
 *
 * @param plan its name and what it contains
 * @param languages its languages; none where it is left to the command line
 * @param formats its formats; none where it is left to the command line
 * @param recipients to whom it is sent
 */
public record EditionTemplate(
        EditionPlan plan,
        List<Language> languages,
        List<Format> formats,
        List<Recipient> recipients) {

    public EditionTemplate {
        languages = List.copyOf(languages);
        formats = List.copyOf(formats);
        recipients = List.copyOf(recipients);
    }

    /** Its name in options and file names, {@code technology}. */
    public String id() {
        return plan.id();
    }

    /** What it contains. */
    public Outline outline() {
        return plan.outline();
    }

    /** Whether a name is that of an edition of this pattern. */
    boolean isOneOf(String name) {
        return plan.each().isPresent() && name.startsWith(plan.beginning());
    }

    /** The same for those of a pattern's editions alone that have some names. */
    EditionTemplate only(Set<String> names) {
        return new EditionTemplate(
                new EditionPlan(
                        plan.id(), plan.outline(), plan.each().map(each -> each.only(names))),
                languages,
                formats,
                recipients);
    }
}
