package hk.ipo.claim;

import hk.ipo.market.Claim;
import hk.ipo.market.Money;
import hk.ipo.market.Period;
import hk.ipo.market.StockCode;
import hk.ipo.market.Translated;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Three checked claims made up for tests: one agrees, one differs, one cannot be checked. */
public final class ClaimFixture {

    private static final LocalDate KNOWN_ON = LocalDate.of(2025, 12, 31);

    /** Funds printed as HK$285.8bn, which ours of 285.842733885 agree with. */
    public static CheckedClaim agreeing() {
        return checked(
                claim("funds", "285.8", "HKD bn", Optional.empty()),
                "285.842733885",
                "0.042733885",
                Verdict.AGREES,
                new Reason.KnownLater(
                        Money.hkd(new BigDecimal("119085600")),
                        List.of(StockCode.parse("02676")),
                        0));
    }

    /** A number printed as 8, of which we count 6; it controls. */
    public static CheckedClaim differing() {
        return checked(
                claim("a-plus-h", "8", "count", Optional.empty()),
                "6",
                "-2",
                Verdict.DIFFERS,
                new Reason.Stated(
                        new Translated(
                                "Counted strictly.", Optional.of("從嚴計算。"), Optional.empty())));
    }

    /** Two numbers of months, which no data of ours is about. */
    public static CheckedClaim notCheckable() {
        return new CheckedClaim(
                claim("lock-up", "36 or 12", "months", Optional.of("=rule")),
                Optional.empty(),
                Optional.empty(),
                Verdict.NOT_CHECKABLE,
                List.of());
    }

    private static CheckedClaim checked(
            Claim claim, String ours, String difference, Verdict verdict, Reason reason) {
        return new CheckedClaim(
                claim,
                Optional.of(new Ours(Optional.of(new BigDecimal(ours)), ours)),
                Optional.of(new BigDecimal(difference)),
                verdict,
                List.of(reason));
    }

    private static Claim claim(String id, String value, String unit, Optional<String> statement) {
        return new Claim(
                id,
                new Translated("The \"Press\"", Optional.of("報章"), Optional.of("报章")),
                LocalDate.of(2026, 1, 26),
                "funds_raised",
                "all",
                Optional.of(new Period(LocalDate.of(2025, 1, 1), KNOWN_ON)),
                KNOWN_ON,
                value,
                value.contains(" ") ? Optional.empty() : Optional.of(new BigDecimal(value)),
                unit,
                "exact",
                id.equals("a-plus-h"),
                statement
                        .map(Translated::of)
                        .orElseGet(
                                () ->
                                        new Translated(
                                                "Said of " + id,
                                                Optional.of("關於" + id),
                                                Optional.empty())),
                Optional.empty());
    }

    private ClaimFixture() {}
}
