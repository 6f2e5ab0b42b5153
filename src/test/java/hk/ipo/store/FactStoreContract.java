package hk.ipo.store;

import static hk.ipo.store.StoreFacts.fact;
import static hk.ipo.store.StoreFacts.listing;
import static hk.ipo.store.StoreFacts.rejected;
import static hk.ipo.store.StoreFacts.reported;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import hk.ipo.market.AnnualTotal;
import hk.ipo.market.Deal;
import hk.ipo.market.Issuer;
import hk.ipo.market.Listing;
import hk.ipo.market.MarketFixture;
import hk.ipo.market.Money;
import hk.ipo.market.OverAllotment;
import hk.ipo.market.ReportedListing;
import hk.ipo.market.StockCode;
import hk.ipo.source.Fact;
import hk.ipo.source.Feed;
import hk.ipo.source.SourceLocation;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** What the store does, on whatever database. */
abstract class FactStoreContract {

    private static final LocalDate LISTED = LocalDate.of(2025, 3, 10);
    private static final LocalDate APRIL = LocalDate.of(2025, 4, 1);
    private static final LocalDate MAY = LocalDate.of(2025, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2025, 6, 1);

    private TestDatabase database;
    private FactStore store;
    private int imports;

    abstract TestDatabase database();

    @BeforeEach
    void start() {
        database = database();
        store = new FactStore(database.dataSource());
    }

    @AfterEach
    void end() {
        database.close();
    }

    @Test
    void theLatestAcceptedImportIsFoundByTheBeginningOfItsKey() {
        long first = store.open("2025|a|0", JUNE);
        store.accept(first);
        long second = store.open("2025|b|0", JUNE);
        store.accept(second);
        store.open("2025|a|1", JUNE);
        assertThat(store.latestAccepted("2025|")).hasValue(second);
        assertThat(store.latestAccepted("2025|a")).hasValue(first);
        assertThat(store.latestAccepted("2026|")).isEmpty();
        assertThatThrownBy(() -> store.latestAccepted("2025%"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("letters, digits, hyphens and bars expected, not 2025%");
    }

    @Test
    void anImportIsNotRemovedWhileFactsAreStagedInIt() {
        long id = store.open("key", JUNE);
        new TransactionTemplate(new JdbcTransactionManager(database.dataSource()))
                .executeWithoutResult(
                        status -> {
                            store.stage(id, FullRecords.facts());
                            assertThat(removedByAnother(id)).isFalse();
                        });
        assertThat(database.rows("import")).isOne();
        assertThat(database.rows("staged_row")).isEqualTo(FullRecords.facts().size());
    }

    /** Whether another connection gets to remove the import's row within a second. */
    private boolean removedByAnother(long importId) {
        try (Connection other = database.dataSource().getConnection();
                Statement statement = other.createStatement()) {
            statement.setQueryTimeout(1);
            statement.executeUpdate("delete from import where id = " + importId);
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    @Test
    void moreFactsThanAreStoredAtOnceAreAllThere() {
        List<Fact<Listing>> facts =
                IntStream.rangeClosed(1, 12_001)
                        .mapToObj(
                                number ->
                                        listing(
                                                String.format(Locale.ROOT, "%05d", number),
                                                LISTED,
                                                "remark " + number))
                        .toList();
        long id = accepted(JUNE, facts);
        assertThat(store.known(FactTables.LISTINGS, JUNE, id))
                .isEqualTo(facts.stream().map(Fact::value).toList());
        assertThat(database.rows("listing")).isEqualTo(12_001);
        accepted(JUNE, facts);
        assertThat(database.rows("listing")).isEqualTo(12_001);
        assertThat(database.rows("staged_row")).isEqualTo(24_002);
    }

    // What is read back

    @Test
    void everyValueOfEveryKindReadsBackEqual() {
        long id = accepted(JUNE, FullRecords.facts());
        assertThat(store.known(FactTables.ISSUERS, JUNE, id)).containsExactly(FullRecords.ISSUER);
        assertThat(store.known(FactTables.LISTINGS, JUNE, id)).containsExactly(FullRecords.LISTING);
        assertThat(store.known(FactTables.OVER_ALLOTMENTS, JUNE, id))
                .containsExactly(FullRecords.OVER_ALLOTMENT);
        assertThat(store.known(FactTables.ANNUAL_TOTALS, JUNE, id))
                .containsExactly(FullRecords.ANNUAL_TOTAL);
        assertThat(store.known(FactTables.REPORTED_LISTINGS, JUNE, id))
                .containsExactly(FullRecords.REPORTED);
        assertThat(store.known(FactTables.APPLICATIONS, JUNE, id))
                .containsExactly(FullRecords.APPLICATION);
        assertThat(store.known(FactTables.APPLICATION_PAGES, JUNE, id))
                .containsExactly(FullRecords.POSTING);
        assertThat(store.known(FactTables.PIPELINE, JUNE, id))
                .containsExactly(FullRecords.PIPELINE_COUNT);
        assertThat(store.known(FactTables.FINANCIALS, JUNE, id))
                .containsExactly(FullRecords.FINANCIALS);
        assertThat(store.asKnownOn(JUNE, id).background().claims())
                .containsExactly(FullRecords.CLAIM);
    }

    @Test
    void whatIsNotKnownReadsBackAsNotKnown() {
        Issuer issuer =
                Issuer.named(StockCode.parse("00001"), "A", Optional.empty(), false, Set.of());
        OverAllotment over =
                new OverAllotment(
                        StockCode.parse("00001"),
                        LISTED,
                        OverAllotment.Basis.SOURCE,
                        Money.hkd(1),
                        Optional.empty());
        AnnualTotal total =
                new AnnualTotal(
                        2023,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        Fact<ReportedListing> reported = reported("00001", JUNE, "A");
        long id = accepted(JUNE, List.of(fact(issuer, LISTED), fact(over), fact(total), reported));
        assertThat(store.known(FactTables.ISSUERS, JUNE, id)).containsExactly(issuer);
        assertThat(store.known(FactTables.OVER_ALLOTMENTS, JUNE, id)).containsExactly(over);
        assertThat(store.known(FactTables.ANNUAL_TOTALS, JUNE, id)).containsExactly(total);
        assertThat(store.known(FactTables.REPORTED_LISTINGS, JUNE, id))
                .containsExactly(reported.value());
    }

    @Test
    void aNumberThatTheColumnWouldRoundIsRefusedAndNothingIsStaged() {
        OverAllotment over =
                new OverAllotment(
                        StockCode.parse("00001"),
                        LISTED,
                        OverAllotment.Basis.SOURCE,
                        Money.hkd(new BigDecimal("0.000000000000000000001")),
                        Optional.empty());
        long id = store.open("a", JUNE);
        assertThatThrownBy(() -> store.stage(id, List.of(fact(over))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a number of at most 40 digits and 20 decimals expected");
        assertThat(database.rows("staged_row")).isZero();
    }

    @Test
    void aWholeMarketReadsBackAsItWas() {
        long id = accepted(MarketFixture.AS_OF, factsOf(MarketFixture.market().deals()));
        assertThat(store.asKnownOn(MarketFixture.AS_OF, id)).isEqualTo(MarketFixture.market());
    }

    @Test
    void theMarketOfADayBeforeAnOverAllotmentDoesNotCountIt() {
        long id = accepted(MarketFixture.AS_OF, factsOf(MarketFixture.market().deals()));
        List<Deal> before = store.asKnownOn(MarketFixture.BEFORE_SECOND, id).deals();
        assertThat(before)
                .extracting(Deal::funds)
                .containsExactly(
                        Optional.of(Money.hkd(13_800_000_000L)),
                        Optional.of(Money.hkd(500_000_000)),
                        Optional.of(Money.hkd(60_000_000)),
                        Optional.empty(),
                        Optional.of(Money.hkd(4_000_000_000L)));
    }

    @Test
    void aFactIsNotThereTheDayBeforeItWasKnown() {
        long id = accepted(JUNE, List.of(listing("00001", LISTED, "x")));
        assertThat(remarks(LISTED.minusDays(1), id)).isEmpty();
        assertThat(remarks(LISTED, id)).containsExactly("x");
    }

    @Test
    void onlyKeysThatTheImportContainedAreShown() {
        long both =
                accepted(
                        MAY, List.of(listing("00001", LISTED, "x"), listing("00002", LISTED, "y")));
        long one = accepted(JUNE, List.of(listing("00002", LISTED, "y")));
        assertThat(remarks(JUNE, both)).containsExactly("x", "y");
        assertThat(remarks(JUNE, one)).containsExactly("y");
    }

    // When a staged fact becomes a version

    @Test
    void theSameFactsImportedAgainAddNoVersion() {
        accepted(APRIL, FullRecords.facts());
        assertThat(database.versions()).isEqualTo(10);
        accepted(APRIL, FullRecords.facts());
        accepted(JUNE, FullRecords.facts());
        assertThat(database.versions()).isEqualTo(10);
        assertThat(database.rows("staged_row")).isEqualTo(30);
    }

    @Test
    void aCorrectionCountsFromTheAsOfDayAndTheDaysBeforeStillShowTheOldValue() {
        long old = accepted(APRIL, List.of(listing("00001", LISTED, "x")));
        long corrected = accepted(MAY, List.of(listing("00001", LISTED, "y")));
        assertThat(remarks(MAY.minusDays(1), old)).containsExactly("x");
        assertThat(remarks(MAY.minusDays(1), corrected)).containsExactly("x");
        assertThat(remarks(MAY, corrected)).containsExactly("y");
    }

    @Test
    void aCorrectionOfTheSameDayWins() {
        accepted(MAY, List.of(listing("00001", LISTED, "x")));
        accepted(MAY, List.of(listing("00001", LISTED, "y")));
        long third = accepted(MAY, List.of(listing("00001", LISTED, "z")));
        assertThat(remarks(MAY, third)).containsExactly("z");
        assertThat(remarks(MAY.minusDays(1), third)).containsExactly("x");
        assertThat(database.rows("listing")).isEqualTo(3);
    }

    @Test
    void aPastEditionRebuiltFromAFileWithLaterCorrectionsComesOutAsItWas() {
        accepted(APRIL, List.of(listing("00001", LISTED, "x")));
        accepted(JUNE, List.of(listing("00001", LISTED, "y")));
        long rebuilt = accepted(MAY, List.of(listing("00001", LISTED, "y")));
        assertThat(remarks(MAY, rebuilt)).containsExactly("x");
        assertThat(database.rows("listing")).isEqualTo(2);
    }

    @Test
    void aPastEditionRebuiltFromOtherDataIsCorrectedUpToTheNextVersion() {
        accepted(APRIL, List.of(listing("00001", LISTED, "x")));
        accepted(JUNE, List.of(listing("00001", LISTED, "y")));
        long rebuilt = accepted(MAY, List.of(listing("00001", LISTED, "z")));
        assertThat(remarks(MAY.minusDays(1), rebuilt)).containsExactly("x");
        assertThat(remarks(MAY, rebuilt)).containsExactly("z");
        assertThat(remarks(JUNE.minusDays(1), rebuilt)).containsExactly("z");
        assertThat(remarks(JUNE, rebuilt)).containsExactly("y");
    }

    @Test
    void aCorrectionOfWhatIsNotYetKnownCountsFromItsOwnDay() {
        accepted(APRIL, List.of(listing("00001", JUNE, "x")));
        long corrected = accepted(MAY, List.of(listing("00001", JUNE, "y")));
        assertThat(remarks(JUNE.minusDays(1), corrected)).isEmpty();
        assertThat(remarks(JUNE, corrected)).containsExactly("y");
    }

    @Test
    void aListingMovedBeforeAllItsVersionsCountsFromItsNewDay() {
        accepted(APRIL, List.of(listing("00001", JUNE, "x")));
        long moved = accepted(MAY, List.of(listing("00001", LISTED, "x")));
        assertThat(remarks(LISTED.minusDays(1), moved)).isEmpty();
        assertThat(store.known(FactTables.LISTINGS, MAY, moved))
                .extracting(Listing::listingDate)
                .containsExactly(LISTED);
    }

    @Test
    void aPrintReadAsOfAnEarlierDayIsKnownFromThatDayAlthoughItIsTheSame() {
        accepted(JUNE, List.of(reported("00001", JUNE, "A")));
        long earlier = accepted(MAY, List.of(reported("00001", MAY, "A")));
        assertThat(names(MAY.minusDays(1), earlier)).isEmpty();
        assertThat(names(MAY, earlier)).containsExactly("A");
        assertThat(database.rows("reported_listing")).isEqualTo(2);
        accepted(MAY, List.of(reported("00001", MAY, "A")));
        assertThat(database.rows("reported_listing")).isEqualTo(2);
    }

    @Test
    void aPrintThatDiffersFromALaterOneIsKnownFromItsAsOfDay() {
        accepted(JUNE, List.of(reported("00001", JUNE, "B")));
        long earlier = accepted(MAY, List.of(reported("00001", MAY, "A")));
        assertThat(names(MAY, earlier)).containsExactly("A");
        assertThat(names(JUNE, earlier)).containsExactly("B");
    }

    // Who sees what

    @Test
    void whatIsNotAcceptedIsInvisibleToAnotherImport() {
        long open = store.open("open", APRIL);
        store.stage(open, List.of(listing("00001", LISTED, "x")));
        long other = accepted(MAY, List.of(listing("00001", LISTED, "y")));
        assertThat(remarks(LISTED, other)).containsExactly("y");
        assertThat(remarks(LISTED, open)).containsExactly("y");
        assertThat(database.rows("listing")).isEqualTo(2);
    }

    @Test
    void anImportSeesItsOwnFactsBeforeItIsAccepted() {
        long open = store.open("open", APRIL);
        store.stage(open, List.of(listing("00001", LISTED, "x")));
        assertThat(remarks(APRIL, open)).containsExactly("x");
    }

    @Test
    void anUnacceptedImportIsContinuedUnderItsKeyAlone() {
        long first = store.open("first", APRIL);
        long second = store.open("second", APRIL);
        assertThat(second).isNotEqualTo(first);
        assertThat(store.open("first", APRIL)).isEqualTo(first);
        assertThat(store.open("second", APRIL)).isEqualTo(second);
    }

    @Test
    void anAcceptedImportIsNotContinued() {
        long first = store.open("first", APRIL);
        store.accept(first);
        store.accept(first);
        assertThat(store.open("first", APRIL)).isGreaterThan(first);
    }

    @Test
    void anImportIsNotContinuedAsOfAnotherDay() {
        long first = store.open("first", APRIL);
        assertThatThrownBy(() -> store.open("first", MAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("import " + first + " is as of 2025-04-01, not 2025-05-01");
    }

    @Test
    void anAcceptedImportIsNotChanged() {
        long id = accepted(APRIL, List.of(listing("00001", LISTED, "x")));
        String refusal = "import " + id + " is accepted already";
        assertThatThrownBy(() -> store.stage(id, List.of(listing("00002", LISTED, "y"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(refusal);
        assertThatThrownBy(() -> store.reject(id, rejected(Feed.LISTINGS, "deals.csv", 3)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(refusal);
        assertThatThrownBy(() -> store.discard(id))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(refusal);
        assertThat(remarks(APRIL, id)).containsExactly("x");
        assertThat(database.rows("rejected_row")).isZero();
    }

    @Test
    void anImportThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> store.accept(7))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no import 7");
        assertThatThrownBy(() -> store.asKnownOn(MAY, 7)).hasMessage("no import 7");
        assertThatThrownBy(() -> store.summary(7)).hasMessage("no import 7");
    }

    @Test
    void aDiscardedImportLeavesNothingAndOthersAsTheyWere() {
        long kept = accepted(APRIL, FullRecords.facts());
        long id = store.open("discarded", MAY);
        store.stage(id, List.of(listing("00001", LISTED, "x")));
        store.stage(id, List.of(reported("00001", MAY, "A")));
        store.reject(id, rejected(Feed.LISTINGS, "deals.csv", 3));
        store.discard(id);
        assertThat(database.versions()).isEqualTo(10);
        assertThat(database.rows("staged_row")).isEqualTo(10);
        assertThat(database.rows("rejected_row")).isZero();
        assertThat(database.rows("import")).isEqualTo(1);
        assertThat(store.known(FactTables.LISTINGS, MAY, kept))
                .containsExactly(FullRecords.LISTING);
        assertThat(store.open("discarded", JUNE)).isGreaterThan(id);
    }

    // What an import took in

    @Test
    void stagedKeysAreKnownAfterARestart() {
        long id = store.open("a", APRIL);
        store.stage(
                id,
                List.of(
                        listing("00001", LISTED, "x"),
                        listing("00002", LISTED, "y"),
                        reported("00003", APRIL, "A")));
        FactStore restarted = new FactStore(database.dataSource());
        assertThat(restarted.open("a", APRIL)).isEqualTo(id);
        assertThat(restarted.stagedKeys(id, Feed.LISTINGS))
                .containsExactlyInAnyOrder("00001", "00002");
        assertThat(restarted.stagedKeys(id, Feed.NEW_LISTING_REPORT)).containsExactly("00003#1");
        assertThat(restarted.stagedKeys(id, Feed.ISSUERS)).isEmpty();
    }

    @Test
    void theSummaryCountsEveryRowAndListsTheRejectedInOrder() {
        long id = store.open("a", APRIL);
        store.stage(id, List.of(listing("00001", LISTED, "x"), listing("00002", LISTED, "y")));
        store.stage(id, List.of(reported("00003", APRIL, "A")));
        store.reject(id, rejected(Feed.OVER_ALLOTMENTS, "over.csv", 2));
        store.reject(id, rejected(Feed.LISTINGS, "deals.csv", 10));
        store.reject(id, rejected(Feed.LISTINGS, "deals.csv", 9));
        store.reject(id, rejected(Feed.LISTINGS, "Z.csv", 11));
        assertThat(store.summary(id))
                .isEqualTo(
                        new ImportSummary(
                                id,
                                APRIL,
                                List.of(
                                        new FeedCount(Feed.LISTINGS, 2, 3),
                                        new FeedCount(Feed.OVER_ALLOTMENTS, 0, 1),
                                        new FeedCount(Feed.NEW_LISTING_REPORT, 1, 0)),
                                List.of(
                                        rejected(Feed.LISTINGS, "Z.csv", 11),
                                        rejected(Feed.LISTINGS, "deals.csv", 9),
                                        rejected(Feed.LISTINGS, "deals.csv", 10),
                                        rejected(Feed.OVER_ALLOTMENTS, "over.csv", 2))));
        assertThat(store.summary(id).feeds())
                .extracting(FeedCount::read)
                .containsExactly(5L, 1L, 1L);
    }

    @Test
    void aKeyStagedTwiceIsRefusedTogetherWithItsBatch() {
        accepted(APRIL, List.of(listing("00003", LISTED, "x")));
        long id = store.open("a", MAY);
        store.stage(id, List.of(listing("00001", LISTED, "x")));
        assertThatThrownBy(
                        () ->
                                store.stage(
                                        id,
                                        List.of(
                                                listing("00002", LISTED, "y"),
                                                listing("00001", LISTED, "z"))))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(store.stagedKeys(id, Feed.LISTINGS)).containsExactly("00001");
        assertThat(database.rows("listing")).isEqualTo(2);
    }

    @Test
    void aKeyStagedTwiceIsRefusedWhetherItsRowsSaidAnythingNewOrNot() {
        accepted(APRIL, List.of(listing("00001", LISTED, "x"), listing("00002", LISTED, "x")));
        Fact<Listing> repeated = listing("00001", LISTED, "x");
        Fact<Listing> other = listing("00001", LISTED, "y");
        Fact<Listing> corrected = listing("00002", LISTED, "y");
        Fact<Listing> back = listing("00002", LISTED, "x");
        long id = store.open("a", MAY);
        store.stage(id, List.of(repeated, corrected));
        assertThatThrownBy(() -> store.stage(id, List.of(repeated)))
                .isInstanceOf(DuplicateKeyException.class);
        for (Fact<Listing> again : List.of(other, corrected, back)) {
            assertThatThrownBy(() -> store.stage(id, List.of(again)))
                    .isInstanceOf(DuplicateKeyException.class)
                    .hasMessage("listings have " + again.key() + " already");
        }
        long inOne = store.open("b", MAY);
        assertThatThrownBy(() -> store.stage(inOne, List.of(repeated, other)))
                .isInstanceOf(DuplicateKeyException.class)
                .hasMessage("listings have 00001 already");
        assertThatThrownBy(() -> store.stage(inOne, List.of(other, other)))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(database.rows("staged_row")).isEqualTo(4);
        assertThat(database.rows("listing")).isEqualTo(3);
        assertThat(store.stagedKeys(inOne, Feed.LISTINGS)).isEmpty();
    }

    @Test
    void eachRowHasItsPlaceWhetherItSaidAnythingNewOrNot() {
        long first =
                accepted(
                        APRIL,
                        List.of(
                                at(listing("00001", LISTED, "x"), "old.csv", 2),
                                at(listing("00002", LISTED, "x"), "old.csv", 3)));
        long second =
                accepted(
                        MAY,
                        List.of(
                                at(listing("00001", LISTED, "x"), "new.csv", 12),
                                at(listing("00002", LISTED, "y"), "new.csv", 13)));
        assertThat(store.stagedRows(first, Feed.LISTINGS))
                .containsOnly(
                        entry("00001", new SourceLocation("old.csv", 2)),
                        entry("00002", new SourceLocation("old.csv", 3)));
        assertThat(store.stagedRows(second, Feed.LISTINGS))
                .containsOnly(
                        entry("00001", new SourceLocation("new.csv", 12)),
                        entry("00002", new SourceLocation("new.csv", 13)));
        assertThat(store.stagedRows(second, Feed.ISSUERS)).isEmpty();
        assertThat(database.rows("repeated_row")).isOne();
    }

    private static Fact<Listing> at(Fact<Listing> fact, String file, long line) {
        return new Fact<>(
                fact.feed(),
                new SourceLocation(file, line),
                fact.key(),
                fact.knownFrom(),
                fact.value());
    }

    @Test
    void stagingIsUndoneWithTheCallersTransaction() {
        long id = store.open("a", APRIL);
        new TransactionTemplate(new JdbcTransactionManager(database.dataSource()))
                .executeWithoutResult(
                        status -> {
                            store.stage(id, List.of(listing("00001", LISTED, "x")));
                            store.reject(id, rejected(Feed.LISTINGS, "deals.csv", 3));
                            assertThat(store.stagedKeys(id, Feed.LISTINGS))
                                    .containsExactly("00001");
                            status.setRollbackOnly();
                        });
        assertThat(store.summary(id)).isEqualTo(new ImportSummary(id, APRIL, List.of(), List.of()));
        assertThat(database.rows("listing")).isZero();
    }

    @Test
    void moreFactsThanABatchHoldsAreHeldAgainstTheirVersionsEachByItsKey() {
        long old =
                accepted(
                        APRIL,
                        IntStream.rangeClosed(1, 1_201).mapToObj(FactStoreContract::x).toList());
        long corrected =
                accepted(
                        MAY,
                        IntStream.rangeClosed(1, 1_201)
                                .mapToObj(
                                        number ->
                                                number % 400 == 0
                                                        ? listing(code(number), LISTED, "y")
                                                        : x(number))
                                .toList());
        assertThat(database.rows("listing")).isEqualTo(1_204);
        assertThat(remarks(APRIL, old)).hasSize(1_201).containsOnly("x");
        assertThat(store.known(FactTables.LISTINGS, MAY, corrected))
                .hasSize(1_201)
                .filteredOn(listing -> listing.remarks().equals(Optional.of("y")))
                .extracting(listing -> listing.stockCode().toString())
                .containsExactly("00400", "00800", "01200");
    }

    private long accepted(LocalDate asOf, List<? extends Fact<?>> facts) {
        long id = store.open("import " + ++imports, asOf);
        store.stage(id, facts);
        store.accept(id);
        return id;
    }

    private List<String> remarks(LocalDate day, long importId) {
        return store.known(FactTables.LISTINGS, day, importId).stream()
                .map(listing -> listing.remarks().orElseThrow())
                .toList();
    }

    private List<String> names(LocalDate day, long importId) {
        return store.known(FactTables.REPORTED_LISTINGS, day, importId).stream()
                .map(ReportedListing::nameEnglish)
                .toList();
    }

    private static Fact<Listing> x(int number) {
        return listing(code(number), LISTED, "x");
    }

    private static String code(int number) {
        return StockCode.ofNumber(number).toString();
    }

    private static List<Fact<?>> factsOf(List<Deal> deals) {
        List<Fact<?>> facts = new ArrayList<>();
        for (Deal deal : deals) {
            facts.add(fact(deal.issuer(), deal.listing().listingDate()));
            facts.add(fact(deal.listing()));
            deal.overAllotments().forEach(over -> facts.add(fact(over)));
        }
        MarketFixture.market().annualTotals().forEach(total -> facts.add(fact(total)));
        return facts;
    }
}
