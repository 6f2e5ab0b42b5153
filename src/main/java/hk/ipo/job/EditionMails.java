package hk.ipo.job;

import hk.ipo.delivery.Edition;
import hk.ipo.delivery.ReportFingerprint;
import hk.ipo.delivery.mail.EditionNews;
import hk.ipo.delivery.mail.MailLists;
import hk.ipo.delivery.mail.MailMessage;
import hk.ipo.delivery.mail.MailSettings;
import hk.ipo.delivery.mail.Recipient;
import hk.ipo.delivery.mail.SummaryMail;
import hk.ipo.report.Report;
import hk.ipo.store.FactStore;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The mails about an edition: one for each recipient on its list. */
final class EditionMails {

    private final Edition edition;
    private final SummaryMail summary;
    private final List<Recipient> recipients;

    EditionMails(
            Edition edition, Report report, FactStore store, Path output, MailSettings settings) {
        this.edition = edition;
        this.recipients = settings.lists().of(MailLists.FULL);
        this.summary =
                new SummaryMail(
                        edition,
                        ReportFingerprint.of(report),
                        new EditionNews(report, new StoredReports(store).before(edition)),
                        output,
                        settings);
    }

    /** What is owed, unless it was sent before. */
    List<OwedMail> owed() {
        return recipients.stream()
                .map(
                        recipient ->
                                new OwedMail(
                                        summary.idOf(recipient),
                                        edition.toString(),
                                        recipient.address().address(),
                                        () -> summary.to(recipient)))
                .toList();
    }

    /** All of them, whoever has one. */
    List<MailMessage> all() throws IOException {
        List<MailMessage> all = new ArrayList<>();
        for (Recipient recipient : recipients) {
            all.add(summary.to(recipient));
        }
        return all;
    }
}
