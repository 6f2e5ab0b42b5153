package hk.ipo.delivery.mail;

import hk.ipo.CarriedData;
import hk.ipo.claim.ClaimCheck;
import hk.ipo.delivery.Edition;
import hk.ipo.market.Market;
import hk.ipo.report.Intake;
import hk.ipo.report.Language;
import hk.ipo.report.PublishedFigures;
import hk.ipo.report.Report;
import hk.ipo.report.section.ReportBuilder;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Mails about the carried data set's edition of 5 January 2026. */
final class MailFixture {

    static final Edition EDITION = new Edition(2025, LocalDate.of(2026, 1, 5));
    static final MailAddress FROM =
            new MailAddress("reports@example.com", Optional.of("IPO reports"));
    private static final Report REPORT = report(EDITION.asOf());
    private static final Report BEFORE = report(LocalDate.of(2025, 12, 31));

    private MailFixture() {}

    static MailSettings settings(Optional<java.net.URI> links, long limit) {
        return new MailSettings(FROM, MailLists.NONE, links, limit, MailTemplate.CARRIED);
    }

    static SummaryMail mails(Path output, MailSettings settings) {
        return new SummaryMail(
                EDITION,
                "full",
                "0f",
                new EditionNews(REPORT, Optional.of(BEFORE)),
                output,
                settings);
    }

    static SummaryMail firstMails(Path output, MailSettings settings) {
        return new SummaryMail(
                EDITION, "full", "0f", new EditionNews(REPORT, Optional.empty()), output, settings);
    }

    static Recipient recipient(Language language, Recipient.Files files) {
        return new Recipient(MailAddress.of("desk@example.com"), language, files);
    }

    private static Report report(LocalDate day) {
        Market market = CarriedData.asKnownOn(day);
        ClaimCheck check = new ClaimCheck(CarriedData::asKnownOn, day);
        return new ReportBuilder()
                .build(
                        2025,
                        market,
                        new Intake(List.of(), List.of()),
                        new PublishedFigures(
                                check.check(market.background().claims()), Optional.empty()));
    }
}
