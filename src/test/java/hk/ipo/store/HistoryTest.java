package hk.ipo.store;

import static hk.ipo.store.StoreFacts.listing;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.market.Listing;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

class HistoryTest {

    private static final LocalDate LISTED = LocalDate.of(2025, 3, 10);
    private static final LocalDate APRIL = LocalDate.of(2025, 4, 1);
    private static final LocalDate MAY = LocalDate.of(2025, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2025, 6, 1);

    private final History<Listing> history = new History<>();

    @Test
    void aNewKeyIsKnownFromTheFactsOwnDayHoweverLateItIsRead() {
        assertThat(history.recordedFrom(listing("00001", LISTED, "x"), JUNE)).contains(LISTED);
    }

    @Test
    void aNewKeyReadBeforeItsOwnDayIsKnownFromThatDay() {
        assertThat(history.recordedFrom(listing("00001", LISTED, "x"), LISTED.minusDays(9)))
                .contains(LISTED);
    }

    @Test
    void theEffectiveValueIsNotRecordedAgain() {
        recorded(LISTED, "x");
        assertThat(history.recordedFrom(listing("00001", LISTED, "x"), JUNE)).isEmpty();
    }

    @Test
    void anotherValueIsRecordedFromTheAsOfDay() {
        recorded(LISTED, "x");
        assertThat(history.recordedFrom(listing("00001", LISTED, "y"), JUNE)).contains(JUNE);
    }

    @Test
    void anotherValueReadBeforeTheFactsOwnDayIsRecordedFromThatDay() {
        recorded(LISTED, "x");
        assertThat(history.recordedFrom(listing("00001", LISTED, "y"), LISTED.minusDays(9)))
                .contains(LISTED);
    }

    @Test
    void aValueThatTheNextVersionGivesIsNotRecordedForAPastDay() {
        recorded(LISTED, "x");
        recorded(JUNE, "y");
        assertThat(history.recordedFrom(listing("00001", LISTED, "y"), APRIL)).isEmpty();
    }

    @Test
    void aValueThatOnlyALaterThanTheNextVersionGivesIsRecorded() {
        recorded(LISTED, "x");
        recorded(MAY, "y");
        recorded(JUNE, "z");
        assertThat(history.recordedFrom(listing("00001", LISTED, "z"), APRIL)).contains(APRIL);
    }

    @Test
    void aValueThatWasReplacedAndComesBackIsRecordedAgain() {
        recorded(LISTED, "x");
        recorded(APRIL, "y");
        assertThat(history.recordedFrom(listing("00001", LISTED, "x"), JUNE)).contains(JUNE);
    }

    @Test
    void ofTwoValuesKnownFromTheSameDayTheLaterRecordedCounts() {
        recorded(LISTED, "x");
        recorded(LISTED, "y");
        assertThat(history.recordedFrom(listing("00001", LISTED, "y"), JUNE)).isEmpty();
        assertThat(history.recordedFrom(listing("00001", LISTED, "x"), JUNE)).contains(JUNE);
    }

    @Test
    void aFactWhoseVersionsAreAllLaterIsRecordedFromItsOwnDay() {
        recorded(JUNE, "x");
        assertThat(history.recordedFrom(listing("00001", LISTED, "x"), APRIL)).contains(LISTED);
    }

    private void recorded(LocalDate knownFrom, String remarks) {
        history.add(knownFrom, listing("00001", LISTED, remarks).value());
    }
}
