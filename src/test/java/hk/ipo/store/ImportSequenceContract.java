package hk.ipo.store;

import static hk.ipo.store.StoreFacts.listing;
import static hk.ipo.store.StoreFacts.rejected;
import static hk.ipo.store.StoreFacts.reported;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.market.Listing;
import hk.ipo.market.ReportedListing;
import hk.ipo.source.Fact;
import hk.ipo.source.Feed;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What holds for any sequence of imports, whatever their days and contents. */
abstract class ImportSequenceContract {

    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 1);
    private static final int DAYS = 12;
    private static final int CODES = 6;
    private static final int IMPORTS = 8;

    abstract TestDatabase database();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void anyImportsKeepOldDaysAndShowTheirOwn(long seed) {
        Random random = new Random(seed);
        try (TestDatabase database = database()) {
            FactStore store = new FactStore(database.dataSource());
            List<Long> accepted = new ArrayList<>();
            for (int number = 0; number < IMPORTS; number++) {
                LocalDate asOf = FIRST_DAY.plusDays(random.nextInt(DAYS));
                List<Fact<Listing>> listings = listings(random);
                List<Fact<ReportedListing>> reports = reports(random, asOf);
                int rejections = random.nextInt(4);

                Map<String, Object> before = views(store, accepted, FIRST_DAY.plusDays(DAYS));
                Map<String, Object> past = views(store, accepted, asOf.minusDays(1));
                long id = store.open("import " + number, asOf);
                store.stage(id, listings);
                store.stage(id, reports);
                for (int line = 0; line < rejections; line++) {
                    store.reject(id, rejected(Feed.LISTINGS, "deals.csv", line));
                }
                assertThat(views(store, accepted, FIRST_DAY.plusDays(DAYS))).isEqualTo(before);

                store.accept(id);
                assertThat(views(store, accepted, asOf.minusDays(1))).isEqualTo(past);
                assertThat(store.summary(id).feeds().stream().mapToLong(FeedCount::read).sum())
                        .isEqualTo(listings.size() + reports.size() + rejections);
                assertThat(store.summary(id).rejected()).hasSize(rejections);
                showsWhatWasStaged(
                        database,
                        "listing",
                        store.known(FactTables.LISTINGS, asOf, id),
                        listings,
                        asOf);
                showsWhatWasStaged(
                        database,
                        "reported_listing",
                        store.known(FactTables.REPORTED_LISTINGS, asOf, id),
                        reports,
                        asOf);
                accepted.add(id);

                long versions = database.versions();
                Map<String, Object> after = views(store, accepted, FIRST_DAY.plusDays(DAYS));
                long again = store.open("again " + number, asOf);
                store.stage(again, listings);
                store.stage(again, reports);
                store.accept(again);
                assertThat(database.versions()).isEqualTo(versions);
                assertThat(views(store, accepted, FIRST_DAY.plusDays(DAYS))).isEqualTo(after);
            }
        }
    }

    /** Each fact known by the as-of day is shown, except where a past edition is being rebuilt. */
    private static <T extends Record> void showsWhatWasStaged(
            TestDatabase database,
            String table,
            List<T> shown,
            List<Fact<T>> staged,
            LocalDate asOf) {
        Map<String, T> byCode =
                shown.stream().collect(Collectors.toMap(ImportSequenceContract::code, one -> one));
        for (Fact<T> fact : staged) {
            T value = byCode.remove(code(fact.value()));
            if (fact.knownFrom().isAfter(asOf)) {
                assertThat(value).isNull();
            } else if (!fact.value().equals(value)) {
                assertThat(value).isNotNull();
                assertThat(nextLabel(database, table, fact.key(), asOf))
                        .isEqualTo(label(fact.value()));
            }
        }
        assertThat(byCode).isEmpty();
    }

    /** What distinguishes the version that comes next after a day. */
    private static String nextLabel(
            TestDatabase database, String table, String key, LocalDate day) {
        String label = table.equals("listing") ? "remarks" : "name_english";
        Map<LocalDate, String> later = new TreeMap<>();
        new JdbcTemplate(database.dataSource())
                .query(
                        "select known_from, "
                                + label
                                + " from "
                                + table
                                + " where fact_key = ? and known_from > ? order by version",
                        row -> {
                            later.put(
                                    row.getObject("known_from", LocalDate.class),
                                    row.getString(label));
                        },
                        key,
                        day);
        return later.isEmpty() ? "" : later.values().iterator().next();
    }

    private static String code(Record value) {
        return switch (value) {
            case Listing listing -> listing.stockCode().toString();
            case ReportedListing reported -> reported.stockCode().toString();
            default -> throw new IllegalArgumentException(value.toString());
        };
    }

    private static String label(Record value) {
        return switch (value) {
            case Listing listing -> listing.remarks().orElseThrow();
            case ReportedListing reported -> reported.nameEnglish();
            default -> throw new IllegalArgumentException(value.toString());
        };
    }

    /** All that the imports show on each day up to one. */
    private static Map<String, Object> views(FactStore store, List<Long> imports, LocalDate until) {
        Map<String, Object> views = new LinkedHashMap<>();
        for (long id : imports) {
            for (LocalDate day = FIRST_DAY; !day.isAfter(until); day = day.plusDays(3)) {
                views.put(
                        "listings of " + id + " on " + day,
                        store.known(FactTables.LISTINGS, day, id));
                views.put(
                        "prints of " + id + " on " + day,
                        store.known(FactTables.REPORTED_LISTINGS, day, id));
            }
        }
        return views;
    }

    private static List<Fact<Listing>> listings(Random random) {
        List<Fact<Listing>> facts = new ArrayList<>();
        for (int number = 1; number <= CODES; number++) {
            if (random.nextInt(4) > 0) {
                facts.add(
                        listing(
                                "0000" + number,
                                FIRST_DAY.plusDays(2L * number - 3),
                                label(random)));
            }
        }
        return facts;
    }

    private static List<Fact<ReportedListing>> reports(Random random, LocalDate asOf) {
        List<Fact<ReportedListing>> facts = new ArrayList<>();
        for (int number = 1; number <= CODES; number++) {
            if (random.nextInt(4) > 0) {
                facts.add(reported("0000" + number, asOf, label(random)));
            }
        }
        return facts;
    }

    private static String label(Random random) {
        return List.of("x", "y", "z").get(random.nextInt(3));
    }
}
