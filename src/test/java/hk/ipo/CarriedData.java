package hk.ipo;

import hk.ipo.market.AnnualTotal;
import hk.ipo.market.Application;
import hk.ipo.market.Background;
import hk.ipo.market.Claim;
import hk.ipo.market.Financials;
import hk.ipo.market.Issuer;
import hk.ipo.market.Listing;
import hk.ipo.market.Market;
import hk.ipo.market.MarketAssembler;
import hk.ipo.market.OverAllotment;
import hk.ipo.market.PipelineCount;
import hk.ipo.source.Fact;
import hk.ipo.source.Feed;
import hk.ipo.source.FeedSource;
import hk.ipo.source.FeedSources;
import hk.ipo.source.Input;
import hk.ipo.source.InputFinder;
import hk.ipo.source.Parsed;
import hk.ipo.source.RowReader;
import hk.ipo.source.SourceFile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The data set that the project carries, as a market on any day, without database or job. */
public final class CarriedData {

    private static final List<Fact<?>> FACTS = read();

    /** The market as known on a day. */
    public static Market asKnownOn(LocalDate day) {
        return MarketAssembler.assemble(
                day,
                known(day, Issuer.class),
                known(day, Listing.class),
                known(day, OverAllotment.class),
                List.of(),
                known(day, AnnualTotal.class),
                new Background(
                        known(day, Application.class),
                        known(day, PipelineCount.class),
                        known(day, Financials.class),
                        known(day, Claim.class)));
    }

    private static <T extends Record> List<T> known(LocalDate day, Class<T> kind) {
        return FACTS.stream()
                .filter(fact -> !fact.knownFrom().isAfter(day))
                .map(Fact::value)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static List<Fact<?>> read() {
        List<Fact<?>> facts = new ArrayList<>();
        for (Input input : InputFinder.carried().recognised()) {
            read(FeedSources.of(input.feed()), input.file(), facts);
        }
        return facts;
    }

    private static <R, T extends Record> void read(
            FeedSource<R, T> source, SourceFile file, List<Fact<?>> into) {
        try (RowReader<R> rows = source.open(file)) {
            for (R row = rows.read(); row != null; row = rows.read()) {
                switch (source.parse(row, LocalDate.EPOCH)) {
                    case Parsed.Accepted<T>(Fact<T> fact) -> into.add(fact);
                    case Parsed.Rejected<T>(var rejected) ->
                            throw new IllegalStateException(rejected.describe());
                }
            }
        }
    }

    /** How many facts a feed of the data set has. */
    public static long count(Feed feed) {
        return FACTS.stream().filter(fact -> fact.feed() == feed).count();
    }

    private CarriedData() {}
}
