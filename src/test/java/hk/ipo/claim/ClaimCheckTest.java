package hk.ipo.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hk.ipo.CarriedData;
import hk.ipo.market.Claim;
import hk.ipo.market.Finding;
import hk.ipo.market.FindingKind;
import hk.ipo.market.StockCode;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The claims, the deals, the filings and the results that the project carries. */
class ClaimCheckTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 5);

    private final Map<String, CheckedClaim> checked =
            new ClaimCheck(CarriedData::asKnownOn, AS_OF)
                    .check(CarriedData.asKnownOn(AS_OF).background().claims()).stream()
                            .collect(
                                    Collectors.toMap(one -> one.claim().id(), Function.identity()));

    @Test
    void theTotalsThatFourPublishersPrintedAgreeEachOnItsDay() {
        assertThat(checked.values())
                .filteredOn(one -> one.verdict() == Verdict.AGREES)
                .extracting(one -> one.claim().id())
                .contains(
                        "hkex-2025-12-19-listings",
                        "hkex-2025-12-19-funds",
                        "hkex-2025-provisional-funds",
                        "hk-gov-2025-final-funds",
                        "hkex-2025-h1-listings",
                        "hkex-2025-h1-funds",
                        "it-2025-listings",
                        "it-2025-funds",
                        "it-2025-top8-share",
                        "it-2025-ten-billion-deals",
                        "it-2026-ytd-listings",
                        "it-2026-ytd-main",
                        "it-2026-ytd-gem",
                        "it-2026-ytd-funds",
                        "livereport-2025-a-plus-h-count",
                        "livereport-2025-a-plus-h-funds",
                        "it-lock-up-hk",
                        "it-lock-up-a-share",
                        "it-general-mandate");
    }

    @Test
    void oursAndTheDifferenceAreExactInTheUnitPrinted() {
        assertThat(saidOf("hkex-2025-provisional-funds")).isEqualTo("285.842733885 0.042733885");
        assertThat(saidOf("hk-gov-2025-final-funds")).isEqualTo("286.886080094 -0.013919906");
        assertThat(saidOf("it-2025-funds")).isEqualTo("285.961819485 0.961819485");
        assertThat(saidOf("it-lock-up-a-share")).isEqualTo("36 or 12 n/a");
    }

    @Test
    void sixOfTheEightLargestAreAPlusHOneASpinOffAndOneNeither() {
        CheckedClaim eight = of("it-2025-top8-a-plus-h");

        assertThat(eight.verdict()).isEqualTo(Verdict.DIFFERS);
        assertThat(saidOf("it-2025-top8-a-plus-h")).isEqualTo("6 -2");
        assertThat(eight.reasons().getFirst())
                .isEqualTo(
                        new Reason.TypesOfLargest(8, 6, codes("02259"), codes("09973"), List.of()));
    }

    @Test
    void theOverAllotmentsThatBecameKnownAfterTheProvisionalFigureAreNamed() {
        assertThat(of("hkex-2025-provisional-funds").reasons())
                .singleElement()
                .isInstanceOfSatisfying(
                        Reason.KnownLater.class,
                        later ->
                                assertThat(later.stockCodes())
                                        .containsExactlyInAnyOrderElementsOf(
                                                codes(
                                                        "02676", "07618", "02655", "03887", "02657",
                                                        "03317", "03696", "06600")));
    }

    @Test
    void eightDealsOfTenBillionAreFiveWithoutTheirOverAllotments() {
        assertThat(of("it-2025-ten-billion-deals").reasons())
                .containsExactly(new Reason.BeforeOverAllotment(5));
    }

    @Test
    void whatNoFeedTellsCannotBeCheckedAndSaysWhy() {
        for (String id :
                List.of(
                        "it-2026-queue",
                        "it-minimax-market-cap",
                        "it-minimax-overseas",
                        "it-hk-days-2024",
                        "it-a-share-days-mean",
                        "it-a-share-days-min",
                        "it-a-share-days-max",
                        "it-biren-months",
                        "it-zhipu-months",
                        "it-minimax-months")) {
            assertThat(of(id).verdict()).as(id).isEqualTo(Verdict.NOT_CHECKABLE);
            assertThat(of(id).reasons()).as(id).isNotEmpty();
            assertThat(saidOf(id)).as(id).isEqualTo("n/a n/a");
        }
    }

    @Test
    void resultsAreHeldAgainstThoseKnown() {
        assertThat(of("it-zhipu-loss-per-revenue").verdict()).isEqualTo(Verdict.DIFFERS);
        assertThat(saidOf("it-zhipu-loss-per-revenue"))
                .isEqualTo(
                        "12.34554973821989528795811518324607"
                                + " -17.65445026178010471204188481675393");
        assertThat(of("it-zhipu-rd-monthly").verdict()).isEqualTo(Verdict.AGREES);
        assertThat(of("it-zhipu-runway").verdict()).isEqualTo(Verdict.AGREES);
        assertThat(of("it-zhipu-runway").ours().orElseThrow().text()).startsWith("9.5942810");
        assertThat(saidOf("it-iluvatar-loss-3y")).isEqualTo("2263 63");
        assertThat(of("it-iluvatar-loss-3y").verdict()).isEqualTo(Verdict.AGREES);
        assertThat(saidOf("it-biren-revenue-1h2025")).isEqualTo("58.903 0");
    }

    @Test
    void revenuesAndLossesPrintedInTheReportingCurrencyAgreeWithTheResultsKnown() {
        for (String id :
                List.of(
                        "it-biren-revenue-fy2022",
                        "it-biren-revenue-fy2023",
                        "it-biren-revenue-fy2024",
                        "it-biren-revenue-1h2025",
                        "it-iluvatar-loss-fy2022",
                        "it-iluvatar-loss-fy2023",
                        "it-iluvatar-loss-fy2024",
                        "it-iluvatar-loss-1h2025",
                        "it-iluvatar-loss-3y")) {
            assertThat(of(id).verdict()).as(id).isEqualTo(Verdict.AGREES);
        }
    }

    @Test
    void aPeriodWhoseResultsNoSourceGivesCannotBeChecked() {
        Claim claim =
                about(
                        of("it-biren-revenue-fy2022").claim(),
                        "issuer_revenue",
                        "stock_code=06082;period=FY2019",
                        "CNY mn",
                        "as_printed");

        CheckedClaim unknown =
                new ClaimCheck(CarriedData::asKnownOn, AS_OF).check(List.of(claim)).getFirst();

        assertThat(unknown.verdict()).isEqualTo(Verdict.NOT_CHECKABLE);
        assertThat(unknown.reasons())
                .containsExactly(new Reason.NoResults(StockCode.parse("06082"), "FY2019"));
    }

    @Test
    void amountsInAnotherCurrencyAreNotConvertedWithoutARate() {
        assertThat(of("it-minimax-revenue-9m").verdict()).isEqualTo(Verdict.NOT_CHECKABLE);
        assertThat(of("it-minimax-revenue-9m").reasons())
                .containsExactly(
                        new Reason.OtherCurrency(
                                Currency.getInstance("USD"),
                                new BigDecimal("53.437"),
                                Currency.getInstance("CNY")));
    }

    @Test
    void aClaimAboutADayThatTheInputDoesNotReachCannotBeChecked() {
        LocalDate last = LocalDate.of(2025, 12, 19);
        // An input that ends on 19 December knows nothing more, on whatever day it is asked.
        MarketOn ended = day -> CarriedData.asKnownOn(day.isAfter(last) ? last : day);

        List<CheckedClaim> early =
                new ClaimCheck(ended, last)
                        .check(CarriedData.asKnownOn(AS_OF).background().claims());

        assertThat(early)
                .filteredOn(one -> one.claim().id().equals("hk-gov-2025-final-funds"))
                .extracting(CheckedClaim::verdict, CheckedClaim::reasons)
                .containsExactly(
                        tuple(Verdict.NOT_CHECKABLE, List.of(new Reason.NotReached(last))));
        assertThat(early)
                .filteredOn(one -> one.claim().id().equals("hkex-2025-12-19-funds"))
                .extracting(CheckedClaim::verdict)
                .containsExactly(Verdict.AGREES);
        assertThat(early).noneMatch(one -> one.holdsBack(2025));
    }

    @Test
    void eachDaysMarketIsPutTogetherOnceInWhateverOrderTheClaimsCome() {
        List<LocalDate> asked = new ArrayList<>();
        MarketOn counted =
                day -> {
                    asked.add(day);
                    return CarriedData.asKnownOn(day);
                };
        List<Claim> claims = new ArrayList<>(CarriedData.asKnownOn(AS_OF).background().claims());
        Collections.shuffle(claims, new Random(1));

        List<CheckedClaim> shuffled = new ClaimCheck(counted, AS_OF).check(claims);

        assertThat(shuffled).extracting(CheckedClaim::claim).isEqualTo(claims);
        assertThat(shuffled).containsExactlyInAnyOrderElementsOf(checked.values());
        assertThat(asked).doesNotHaveDuplicates();
    }

    @Test
    void aControllingClaimThatDiffersHoldsBackItsOwnYearAlone() {
        Claim final2025 = of("hk-gov-2025-final-funds").claim();
        CheckedClaim broken =
                new ClaimCheck(CarriedData::asKnownOn, AS_OF)
                        .check(List.of(printed(final2025, "284.9")))
                        .getFirst();

        assertThat(broken.verdict()).isEqualTo(Verdict.DIFFERS);
        assertThat(broken.holdsBack(2025)).isTrue();
        assertThat(broken.holdsBack(2026)).isFalse();
    }

    @Test
    void aClaimAboutSomethingElseIsObjectedTo() {
        Claim claim = of("hkex-2025-provisional-funds").claim();

        assertThat(ClaimCheck.objectionTo(claim)).isEmpty();
        assertThat(ClaimCheck.objectionTo(about(claim, "sunshine", "all", "HKD bn", "1dp")))
                .contains(
                        new Objection(
                                "measure", "sunshine", Finding.of(FindingKind.KNOWN_MEASURE)));
        assertThat(
                        ClaimCheck.objectionTo(
                                about(claim, "funds_raised", "board=MOON", "HKD bn", "1dp")))
                .contains(
                        new Objection(
                                "scope",
                                "board=MOON",
                                Finding.of(FindingKind.ONE_OF, "MAIN, GEM")));
        assertThat(ClaimCheck.objectionTo(about(claim, "funds_raised", "all", "EUR bn", "1dp")))
                .contains(
                        new Objection(
                                "unit",
                                "EUR bn",
                                Finding.of(FindingKind.OTHER_UNIT, "funds_raised")));
        assertThat(ClaimCheck.objectionTo(about(claim, "funds_raised", "all", "HKD bn", "fine")))
                .contains(new Objection("precision", "fine", Finding.of(FindingKind.PRECISION)));
    }

    private CheckedClaim of(String id) {
        return Optional.ofNullable(checked.get(id)).orElseThrow();
    }

    /** Ours and the difference. */
    private String saidOf(String id) {
        CheckedClaim claim = of(id);
        return claim.ours().map(Ours::text).orElse("n/a")
                + " "
                + claim.difference().map(BigDecimal::toPlainString).orElse("n/a");
    }

    private static Claim printed(Claim claim, String value) {
        return new Claim(
                claim.id(),
                claim.publisher(),
                claim.publishedOn(),
                claim.measure(),
                claim.scope(),
                claim.period(),
                claim.knownOn(),
                value,
                Optional.of(new BigDecimal(value)),
                claim.unit(),
                claim.precision(),
                claim.controlling(),
                claim.statement(),
                claim.reason());
    }

    private static Claim about(
            Claim claim, String measure, String scope, String unit, String precision) {
        return new Claim(
                claim.id(),
                claim.publisher(),
                claim.publishedOn(),
                measure,
                scope,
                claim.period(),
                claim.knownOn(),
                claim.value(),
                claim.number(),
                unit,
                precision,
                claim.controlling(),
                claim.statement(),
                claim.reason());
    }

    private static List<StockCode> codes(String... codes) {
        return List.of(codes).stream().map(StockCode::parse).toList();
    }
}
