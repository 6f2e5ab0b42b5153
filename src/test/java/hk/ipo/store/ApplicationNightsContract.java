package hk.ipo.store;

import static hk.ipo.store.StoreFacts.fact;
import static hk.ipo.store.StoreFacts.listing;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.market.Application;
import hk.ipo.market.ApplicationPosting;
import hk.ipo.market.Board;
import hk.ipo.market.PostedStatus;
import hk.ipo.market.Posting;
import hk.ipo.source.Fact;
import hk.ipo.source.Feed;
import hk.ipo.source.SourceLocation;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How the rows of application pages accumulate over nights, on whatever database. */
abstract class ApplicationNightsContract {

    private static final LocalDate FIRST = LocalDate.of(2026, 5, 20);
    private static final LocalDate SECOND = LocalDate.of(2026, 5, 21);
    private static final LocalDate THIRD = LocalDate.of(2026, 5, 22);

    private static final Fact<ApplicationPosting> A1 = row("1", PostedStatus.ACTIVE, FIRST);
    private static final Fact<ApplicationPosting> A2 = row("1", PostedStatus.ACTIVE, SECOND);
    private static final Fact<ApplicationPosting> B1 = row("2", PostedStatus.ACTIVE, FIRST);
    private static final Fact<ApplicationPosting> B2 = row("2", PostedStatus.LAPSED, SECOND);
    private static final Fact<ApplicationPosting> C3 = row("3", PostedStatus.ACTIVE, THIRD);

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
    void anApplicationThatTonightsPagesNoLongerShowIsKeptWithTheDaysOnWhichItWasSeen() {
        accepted(FIRST, List.of(A1, B1));
        accepted(SECOND, List.of(A2, B2));
        long third = accepted(THIRD, List.of(C3));

        assertThat(seen(THIRD, third))
                .containsExactly(
                        "1 2026-05-20 2026-05-21",
                        "2 2026-05-20 2026-05-21",
                        "3 2026-05-22" + " 2026-05-22");
        assertThat(applications(THIRD, third).get(1).pages().postings())
                .containsExactly(
                        new Posting(PostedStatus.ACTIVE, FIRST, FIRST),
                        new Posting(PostedStatus.LAPSED, SECOND, SECOND));
    }

    @Test
    void anEditionOfAnEarlierDayShowsWhatWasKnownThen() {
        accepted(FIRST, List.of(A1, B1));
        long second = accepted(SECOND, List.of(A2, B2));
        long third = accepted(THIRD, List.of(C3));

        for (long id : List.of(second, third)) {
            assertThat(seen(FIRST, id))
                    .containsExactly("1 2026-05-20 2026-05-20", "2 2026-05-20 2026-05-20");
            assertThat(seen(SECOND, id))
                    .containsExactly("1 2026-05-20 2026-05-21", "2 2026-05-20 2026-05-21");
        }
        assertThat(seen(FIRST.minusDays(1), third)).isEmpty();
    }

    @Test
    void pagesReadOutOfOrderOrTwiceChangeNothing() {
        accepted(THIRD, List.of(C3));
        accepted(THIRD, List.of(A2, B2));
        accepted(THIRD, List.of(B1, A1));
        long again = accepted(THIRD, List.of(C3, A1));

        assertThat(database.rows("application_sighting")).isEqualTo(5);
        assertThat(seen(THIRD, again))
                .containsExactly(
                        "1 2026-05-20 2026-05-21",
                        "2 2026-05-20 2026-05-21",
                        "3 2026-05-22" + " 2026-05-22");
        assertThat(seen(SECOND, again))
                .containsExactly("1 2026-05-20 2026-05-21", "2 2026-05-20 2026-05-21");
    }

    @Test
    void anImportWithoutAPageKnowsNothingOfThem() {
        accepted(FIRST, List.of(A1, B1));
        long without = store.open("without", SECOND);
        store.stage(without, List.of(listing("00001", FIRST, "x")));
        store.accept(without);

        assertThat(seen(SECOND, without)).isEmpty();
    }

    @Test
    void aNightThatWasNotAcceptedIsSeenByNoOther() {
        long open = store.open("open", FIRST);
        store.stage(open, List.of(A1));
        long second = accepted(SECOND, List.of(B2));

        assertThat(seen(SECOND, second)).containsExactly("2 2026-05-21 2026-05-21");
        assertThat(seen(SECOND, open))
                .containsExactly("1 2026-05-20 2026-05-20", "2 2026-05-21 2026-05-21");
        store.discard(open);
        assertThat(database.rows("application_sighting")).isEqualTo(1);
    }

    @Test
    void aRowReadOtherwiseThanBeforeCountsInItsCorrectedFormFromThatDay() {
        long first = accepted(FIRST, List.of(A1));
        long corrected =
                accepted(
                        SECOND,
                        List.of(
                                new Fact<>(
                                        Feed.APPLICATION_PAGES,
                                        A1.location(),
                                        A1.key(),
                                        FIRST,
                                        row("1", PostedStatus.WITHDRAWN, FIRST).value())));

        assertThat(status(FIRST, first)).contains(PostedStatus.ACTIVE);
        assertThat(status(SECOND, corrected)).contains(PostedStatus.WITHDRAWN);
        assertThat(applications(SECOND, corrected).getFirst().pages().changes()).isEmpty();
    }

    @Test
    void aRowOfAnEarlierNightIsFoundWhereItStood() {
        accepted(FIRST, List.of(A1));
        long second = accepted(SECOND, List.of(B2));
        List<SourceLocation> places = new ArrayList<>();

        store.eachPosting(SECOND, second, row -> places.add(row.location()));

        assertThat(places)
                .containsExactly(
                        new SourceLocation("2026-05-20.json", 1),
                        new SourceLocation("2026-05-21.json", 1));
    }

    @Test
    void theDataSetAndThePagesMakeOneApplication() {
        long id = store.open("both", THIRD);
        store.stage(
                id,
                List.of(fact(FullRecords.APPLICATION), row("108337", PostedStatus.LISTED, THIRD)));
        store.accept(id);

        Application merged = applications(THIRD, id).getFirst();
        assertThat(applications(THIRD, id)).hasSize(1);
        assertThat(merged.firstSeen()).isEqualTo(FullRecords.DAY);
        assertThat(merged.lastSeen()).isEqualTo(THIRD);
        assertThat(merged.pages().statusOn(THIRD)).contains(PostedStatus.LISTED);
    }

    private long accepted(LocalDate asOf, List<Fact<ApplicationPosting>> rows) {
        long id = store.open("night " + ++imports, asOf);
        store.stage(id, rows);
        store.accept(id);
        return id;
    }

    private List<Application> applications(LocalDate day, long importId) {
        return store.asKnownOn(day, importId).background().applications();
    }

    private List<String> seen(LocalDate day, long importId) {
        return applications(day, importId).stream()
                .map(one -> one.id() + " " + one.firstSeen() + " " + one.lastSeen())
                .toList();
    }

    private Optional<PostedStatus> status(LocalDate day, long importId) {
        return applications(day, importId).getFirst().pages().statusOn(day);
    }

    private static Fact<ApplicationPosting> row(String id, PostedStatus status, LocalDate day) {
        return new Fact<>(
                Feed.APPLICATION_PAGES,
                new SourceLocation(day + ".json", 1),
                id + "@" + day + "#0123456789ab",
                day,
                new ApplicationPosting(
                        id,
                        Board.MAIN,
                        "Applicant " + id,
                        Set.of(),
                        status,
                        day,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }
}
