package hk.ipo.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class ApplicationTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 6);
    private static final LocalDate FILED = LocalDate.of(2025, 9, 1);
    private static final StockCode CODE = StockCode.parse("02706");

    @Test
    void anApplicationIsActiveWhileThePagesShowIt() {
        Application application = application(MARCH, APRIL, Optional.empty(), Optional.of(MAY));

        assertThat(application.statusOn(MARCH, MARCH)).isEqualTo(ApplicationStatus.ACTIVE);
        assertThat(application.statusOn(APRIL.plusDays(3), APRIL))
                .isEqualTo(ApplicationStatus.ACTIVE);
        assertThat(application.statusOn(APRIL.plusDays(3), APRIL.plusDays(3)))
                .isEqualTo(ApplicationStatus.NO_LONGER_SHOWN);
        assertThat(application.statusOn(MAY, MAY)).isEqualTo(ApplicationStatus.LISTED);
    }

    @Test
    void theDateOfAnInactiveApplicationCountsOnceItHasLeftTheActiveOnes() {
        Application left = application(MARCH, APRIL, Optional.of(FILED), Optional.empty());
        Application seenInactive = application(MAY, MAY, Optional.of(FILED), Optional.empty());

        assertThat(left.statusOn(APRIL, APRIL)).isEqualTo(ApplicationStatus.ACTIVE);
        assertThat(left.statusOn(MAY, MAY)).isEqualTo(ApplicationStatus.INACTIVE);
        assertThat(seenInactive.statusOn(MAY, MAY)).isEqualTo(ApplicationStatus.INACTIVE);
    }

    @Test
    void aListingThatDoesNotSayWhenItWasFiledIsToldByItsApplication() {
        Listing listing = listing(Optional.empty());
        Application application = application(MARCH, APRIL, Optional.empty(), Optional.of(MAY));

        assertThat(assembled(listing, application).applicationDate()).contains(FILED);
        assertThat(assembled(listing(Optional.of(MARCH)), application).applicationDate())
                .contains(MARCH);
    }

    @Test
    void aPeriodSaysHowManyMonthsItIsLong() {
        assertThat(results("FY2024").months()).isEqualTo(12);
        assertThat(results("1H2025").months()).isEqualTo(6);
        assertThat(results("9M2025").months()).isEqualTo(9);
        assertThat(results("1Q2026").months()).isEqualTo(3);
        assertThatThrownBy(() -> results("2025"))
                .hasMessage("a period such as FY2024, 1H2025 or 9M2025 expected");
    }

    private static Listing assembled(Listing listing, Application application) {
        return MarketAssembler.assemble(
                        MAY,
                        List.of(),
                        List.of(listing),
                        List.of(),
                        List.of(),
                        List.of(),
                        new Background(List.of(application), List.of(), List.of(), List.of()))
                .deals()
                .getFirst()
                .listing();
    }

    private static Application application(
            LocalDate firstSeen,
            LocalDate lastSeen,
            Optional<LocalDate> inactive,
            Optional<LocalDate> listed) {
        return new Application(
                "107658",
                Board.MAIN,
                Optional.of("Harbour Robots"),
                Optional.empty(),
                Set.of(),
                Optional.of(FILED),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                inactive,
                listed.map(day -> CODE),
                listed,
                firstSeen,
                lastSeen,
                Optional.empty());
    }

    private static Listing listing(Optional<LocalDate> filed) {
        return new Listing(
                CODE,
                Board.MAIN,
                MAY,
                Optional.empty(),
                ListingMethod.INTRODUCTION,
                Offer.NONE,
                new Advisers(List.of(), List.of(), Optional.empty()),
                Demand.UNKNOWN,
                FirstDay.UNKNOWN,
                filed,
                Optional.empty(),
                Optional.empty());
    }

    private static Financials results(String period) {
        return new Financials(
                CODE,
                period,
                APRIL,
                Currency.getInstance("CNY"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
