package hk.ipo.source;

import hk.ipo.market.ApplicationPosting;
import hk.ipo.market.Finding;
import hk.ipo.source.RejectedRow.Reason;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The exchange's application feeds, JSON pages of active, inactive, listed and returned
 * applications in English and in Chinese, one application a row. What a row is follows from the
 * row: its status, its day of return, the script of its name; the file's name says nothing.
 *
 * <p>A page is of a day: {@code uDate}, the day on which it last changed, or the day in Hong Kong
 * of {@code genDate}, the moment at which it was made, where it has no {@code uDate}. Pages are
 * made anew every night whether they changed or not, so that {@code genDate} tells when somebody
 * looked; {@code uDate} tells from when what it shows was public, and that is from when a fact
 * counts. The same page fetched on two nights is thereby of one day. An example: a page of lapsed
 * applications made at 01:00 on 25 May whose {@code uDate} is 23 April is of 23 April.
 *
 * <p>A row's key holds the application's number, the page's day and the beginning of the page's
 * fingerprint: {@code 108337@2026-05-22#9f86d081884c}. It is about one row of one page for ever, so
 * that a page read again, or out of order, changes nothing. An application twice on the same page
 * is a duplicate; on two pages it is not.
 */
final class ApplicationPages implements FeedSource<PageRow, ApplicationPosting> {

    @Override
    public Feed feed() {
        return Feed.APPLICATION_PAGES;
    }

    @Override
    public RowReader<PageRow> open(SourceFile file) {
        return PageRowReader.open(file);
    }

    @Override
    public Parsed<ApplicationPosting> parse(PageRow row, LocalDate asOf) {
        try {
            ApplicationPosting posting = new PostingReader(row).read();
            return new Parsed.Accepted<>(
                    new Fact<>(feed(), place(row), key(posting, row), row.day(), posting));
        } catch (FaultyValueException e) {
            return new Parsed.Rejected<>(e.rejection(feed(), row.location()));
        } catch (IllegalArgumentException e) {
            // The records of the domain refuse values that do not go together.
            return new Parsed.Rejected<>(
                    new RejectedRow(
                            feed(),
                            row.location(),
                            row.values().path(),
                            "",
                            Reason.IMPLAUSIBLE,
                            Finding.of(e)));
        }
    }

    /** The exchange writes a page in one line: there the row's path tells which it is. */
    private static SourceLocation place(PageRow row) {
        SourceLocation location = row.location();
        return location.line() == 1
                ? new SourceLocation(location.file(), 1, Optional.of(row.values().path()))
                : location;
    }

    private static String key(ApplicationPosting posting, PageRow row) {
        return posting.id() + "@" + row.day() + "#" + row.page();
    }
}
