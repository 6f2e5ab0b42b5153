package hk.ipo.job;

import hk.ipo.delivery.ArchivedEdition;
import hk.ipo.delivery.Edition;
import hk.ipo.delivery.Format;
import hk.ipo.delivery.mail.EditionNews;
import hk.ipo.delivery.mail.MailMessage;
import hk.ipo.delivery.mail.MailSettings;
import hk.ipo.delivery.mail.Recipient;
import hk.ipo.delivery.mail.SummaryMail;
import hk.ipo.report.Language;
import hk.ipo.report.section.Outline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The mails about a day's editions: of each that was published, one for each on its list. */
final class EditionMails {

    private final ArchivedEdition archived;
    private final News news;
    private final Path output;
    private final MailSettings settings;
    private final List<Draft> drafts = new ArrayList<>();

    /** Tells what there is to tell of an edition. */
    @FunctionalInterface
    interface News {

        /** What there is to tell of the edition of an outline. */
        EditionNews of(Outline outline);
    }

    private record Draft(SummaryMail summary, Recipient recipient) {}

    /**
     * The mails.
     *
     * @param archived what was published
     * @param outlines the editions that there may be, by id
     * @param news makes a report, only of editions that somebody is to be told of
     */
    EditionMails(
            ArchivedEdition archived,
            Map<String, Outline> outlines,
            News news,
            Path output,
            MailSettings settings) {
        this.archived = archived;
        this.news = news;
        this.output = output;
        this.settings = settings;
        outlines.forEach(this::draft);
    }

    private void draft(String id, Outline outline) {
        List<Recipient> recipients = settings.lists().of(id);
        if (recipients.isEmpty() || !isPublished(id)) {
            return;
        }
        SummaryMail summary =
                new SummaryMail(
                        archived.edition(),
                        id,
                        archived.manifest().figures(),
                        news.of(outline),
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
