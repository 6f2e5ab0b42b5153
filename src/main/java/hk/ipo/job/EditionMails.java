package hk.ipo.job;

import hk.ipo.delivery.ArchivedEdition;
import hk.ipo.delivery.Edition;
import hk.ipo.delivery.Format;
import hk.ipo.delivery.mail.EditionNews;
import hk.ipo.delivery.mail.MailMessage;
import hk.ipo.delivery.mail.MailSettings;
import hk.ipo.delivery.mail.Recipient;
import hk.ipo.delivery.mail.SummaryMail;
import hk.ipo.market.Market;
import hk.ipo.report.Language;
import hk.ipo.report.section.EditionPlan;
import hk.ipo.report.section.Outline;
import hk.ipo.report.section.PlannedEdition;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The mails about a day's editions: of each that was published, one for each on its list. */
final class EditionMails {

    private final ArchivedEdition archived;
    private final News news;
    private final Path output;
    private final MailSettings settings;
    private final List<Draft> drafts = new ArrayList<>();

    /** Tells what there is to tell of an edition. */
    interface News {

        /** Everything known on the day, which says of what there is an edition each. */
        Market market();

        /** What there is to tell of the edition of an outline. */
        EditionNews of(Outline outline);
    }

    private record Draft(SummaryMail summary, Recipient recipient) {}

    /**
     * The mails.
     *
     * @param archived what was published
     * @param plans the editions that there may be
     * @param news makes a report, only of editions that somebody is to be told of
     */
    EditionMails(
            ArchivedEdition archived,
            List<EditionPlan> plans,
            News news,
            Path output,
            MailSettings settings) {
        this.archived = archived;
        this.news = news;
        this.output = output;
        this.settings = settings;
        plans.forEach(this::draft);
    }

    private void draft(EditionPlan plan) {
        List<Recipient> list = settings.lists().of(plan.id());
        if (!list.isEmpty()) {
            plan.on(archived.edition().year(), news.market())
                    .forEach(edition -> draft(edition, list));
        }
    }

    private void draft(PlannedEdition planned, List<Recipient> list) {
        String id = planned.id();
        List<Recipient> recipients =
                list.stream().filter(one -> planned.value().map(one::wants).orElse(true)).toList();
        if (recipients.isEmpty() || !isPublished(id)) {
            return;
        }
        SummaryMail summary =
                new SummaryMail(
                        archived.edition(),
                        id,
                        archived.manifest().figures(),
                        news.of(planned.outline()),
                        output,
                        settings);
        recipients.forEach(recipient -> drafts.add(new Draft(summary, recipient)));
    }

    private boolean isPublished(String id) {
        Edition edition = archived.edition();
        return Arrays.stream(Format.values())
                .flatMap(
                        format ->
                                Arrays.stream(Language.values())
                                        .map(language -> edition.fileName(id, format, language)))
                .anyMatch(name -> archived.manifest().file(name).isPresent());
    }

    /** What is owed, unless it was sent before. */
    List<OwedMail> owed() {
        return drafts.stream()
                .map(
                        draft ->
                                new OwedMail(
                                        draft.summary().idOf(draft.recipient()),
                                        archived.edition().toString(),
                                        draft.recipient().address().address(),
                                        () -> draft.summary().to(draft.recipient())))
                .toList();
    }

    /** All of them, whoever has one. */
    List<MailMessage> all() throws IOException {
        List<MailMessage> all = new ArrayList<>();
        for (Draft draft : drafts) {
            all.add(draft.summary().to(draft.recipient()));
        }
        return all;
    }
}
