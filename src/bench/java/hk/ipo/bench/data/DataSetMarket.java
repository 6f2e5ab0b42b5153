package hk.ipo.bench.data;

import hk.ipo.market.Background;
import hk.ipo.market.Issuer;
import hk.ipo.market.Listing;
import hk.ipo.market.Market;
import hk.ipo.market.MarketAssembler;
import hk.ipo.market.OverAllotment;
import hk.ipo.source.FeedSource;
import hk.ipo.source.FeedSources;
import hk.ipo.source.Input;
import hk.ipo.source.InputFinder;
import hk.ipo.source.Parsed;
import hk.ipo.source.RowReader;
import hk.ipo.source.SourceFile;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The market that a folder's files tell of, without a database between. */
public final class DataSetMarket {

    /** The last day of the year that the made-up listings are of. */
    public static final LocalDate AS_OF = LocalDate.of(2025, 12, 31);

    /** The market as known on the last day of 2025. */
    public static Market of(Path folder) {
        return of(folder, AS_OF);
    }

    /** The market as known on a day. */
    public static Market of(Path folder, LocalDate asOf) {
        List<Record> facts = new ArrayList<>();
        for (Input input : InputFinder.find(List.of(folder)).recognised()) {
            read(FeedSources.of(input.feed()), input.file(), asOf, facts);
        }
        return MarketAssembler.assemble(
                asOf,
                of(Issuer.class, facts),
                of(Listing.class, facts),
                of(OverAllotment.class, facts),
                List.of(),
                List.of(),
                Background.NONE);
    }

    private static <R, T extends Record> void read(
            FeedSource<R, T> source, SourceFile file, LocalDate asOf, List<Record> facts) {
        try (RowReader<R> rows = source.open(file)) {
            for (R row = rows.read(); row != null; row = rows.read()) {
                if (source.parse(row, asOf) instanceof Parsed.Accepted<T> accepted) {
                    facts.add(accepted.fact().value());
                } else {
                    throw new IllegalStateException("a made-up row was rejected: " + row);
                }
            }
        }
    }

    private static <T> List<T> of(Class<T> type, List<Record> facts) {
        return facts.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private DataSetMarket() {}
}
