package hk.ipo.store;

import hk.ipo.source.RejectedRow;

import java.time.LocalDate;
import java.util.List;

/**
 * What an import took in.
 *
 * @param importId the import
 * @param asOf the day as of which it was read
 * @param feeds the feeds that gave at least one row, in the order of {@link hk.ipo.source.Feed}
 * @param rejected the rows at fault, by feed, file and line
 */
public record ImportSummary(
        long importId, LocalDate asOf, List<FeedCount> feeds, List<RejectedRow> rejected) {

    public ImportSummary {
        feeds = List.copyOf(feeds);
        rejected = List.copyOf(rejected);
    }
}
