package hk.ipo.market;

import java.time.LocalDate;

/**
 * A status and the pages' days between which it was shown without another coming in between.
 *
 * @param status the status
 * @param since the first page's day
 * @param until the last page's day; nothing says that it ended then
 */
public record Posting(PostedStatus status, LocalDate since, LocalDate until) {

    public Posting {
        if (until.isBefore(since)) {
            throw new IllegalArgumentException("a last day on or after the first expected");
        }
    }
}
