package hk.ipo.job;

import hk.ipo.market.ApplicationPosting;
import hk.ipo.market.PostedStatus;
import hk.ipo.source.Feed;
import hk.ipo.source.SourceLocation;
import hk.ipo.store.FactStore;
import hk.ipo.store.PlacedFact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the rows stand that tell of an application: that of the data set, and of the pages' rows
 * those in which something was shown for the first time, for most nights only repeat it.
 */
final class ApplicationPlaces {

    /** What a page shows that the one before may not have shown. */
    private record Shown(PostedStatus status, boolean hasHearingPack) {}

    /** The rows of the first day on which it was shown, those of several pages perhaps. */
    private record FirstShown(LocalDate day, List<SourceLocation> rows) {}

    private final Map<String, SourceLocation> told;
    private final Map<String, Map<Shown, FirstShown>> posted = new HashMap<>();

    private ApplicationPlaces(Map<String, SourceLocation> told) {
        this.told = told;
    }

    /** Those of an import as known on a day, of its own night and of those before. */
    static ApplicationPlaces of(FactStore store, long importId, LocalDate day) {
        ApplicationPlaces places =
                new ApplicationPlaces(store.stagedRows(importId, Feed.APPLICATIONS));
        store.eachPosting(day, importId, places::add);
        return places;
    }

    private void add(PlacedFact<ApplicationPosting> row) {
        ApplicationPosting posting = row.value();
        FirstShown first =
                posted.computeIfAbsent(posting.id(), id -> new LinkedHashMap<>())
                        .computeIfAbsent(
                                new Shown(posting.status(), posting.hasHearingPack()),
                                shown -> new FirstShown(posting.day(), new ArrayList<>()));
        if (first.day().equals(posting.day())) {
            first.rows().add(row.location());
        }
    }

    /** The rows of an application, the data set's first, then by the days of their pages. */
    List<SourceLocation> of(String id) {
        List<SourceLocation> found = new ArrayList<>();
        SourceLocation row = told.get(id);
        if (row != null) {
            found.add(row);
        }
        posted.getOrDefault(id, Map.of())
                .values()
                .forEach(
                        first ->
                                first.rows().stream()
                                        .sorted(Comparator.comparing(SourceLocation::toString))
                                        .forEach(found::add));
        return List.copyOf(found);
    }
}
