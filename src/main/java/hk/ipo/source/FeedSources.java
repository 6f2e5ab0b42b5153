package hk.ipo.source;

import java.util.List;

/** Every feed's reader. */
public final class FeedSources {

    private static final List<FeedSource<?, ?>> ALL =
            List.of(
                    new IssuersCsv(),
                    new ListingsCsv(),
                    new OverAllotmentsCsv(),
                    new AnnualTotalsCsv(),
                    new NewListingReport(),
                    new ApplicationsCsv(),
                    new ApplicationPages(),
                    new PipelineCsv(),
                    new FinancialsCsv(),
                    new PublishedClaimsCsv());

    /** All readers, in the order of {@link Feed}. */
    public static List<FeedSource<?, ?>> all() {
        return ALL;
    }

    /** The reader of one feed. */
    public static FeedSource<?, ?> of(Feed feed) {
        return ALL.stream()
                .filter(source -> source.feed() == feed)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no reader of " + feed.id()));
    }

    private FeedSources() {}
}
