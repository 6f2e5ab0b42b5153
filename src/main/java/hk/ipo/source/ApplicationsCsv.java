package hk.ipo.source;

import hk.ipo.market.Application;
import hk.ipo.market.Board;
import hk.ipo.market.FindingKind;

import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * {@code applications.csv}: one listing application a row, by the exchange's number. What it tells
 * of the past counts from the day on which a page first showed the application: an edition of a day
 * before that knows nothing of it.
 */
final class ApplicationsCsv extends CsvFeedSource<Application> {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    ApplicationsCsv() {
        super(CsvLayout.APPLICATIONS);
    }

    @Override
    Application read(CsvRow row) {
        return new Application(
                row.required("application_id").matching(NUMBER, FindingKind.APPLICATION_NUMBER),
                row.required("board").oneOf(Board.class),
                row.optional("applicant_en").map(Field::text),
                row.optional("applicant_zh").map(Field::text),
                row.optional("name_flags").map(IssuersCsv::nameFlags).orElse(Set.of()),
                row.optional("first_submission_date").map(Field::date),
                row.optional("latest_posting_date").map(Field::date),
                row.optional("coordinator_appointment_date").map(Field::date),
                row.optional("phip_date").map(Field::date),
                row.optional("inactive_date").map(Field::date),
                row.optional("listed_stock_code").map(Field::stockCode),
                row.optional("listed_date").map(Field::date),
                row.required("first_seen_on").date(),
                row.required("last_seen_on").date(),
                row.optional("document_url").map(Field::webAddress));
    }

    @Override
    String key(Application application) {
        return application.id();
    }

    @Override
    LocalDate knownFrom(Application application) {
        return application.firstSeen();
    }
}
