package hk.ipo.claim;

import hk.ipo.market.Claim;
import hk.ipo.market.Decimals;
import hk.ipo.market.Period;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A published figure held against ours. The provisional funds of 2025, printed as HK$285.8bn, are
 * 285.842733885 on their day: they agree, with a difference of 0.042733885.
 *
 * @param claim what was printed
 * @param ours our value on the claim's own day, in the unit printed; empty when the data cannot say
 * @param difference ours less the one printed, exact
 * @param verdict what came of it
 * @param reasons why, those worked out first
 */
public record CheckedClaim(
        Claim claim,
        Optional<Ours> ours,
        Optional<BigDecimal> difference,
        Verdict verdict,
        List<Reason> reasons) {

    public CheckedClaim {
        difference = difference.map(Decimals::plain);
        reasons = List.copyOf(reasons);
    }

    /**
     * Whether an edition of the year is held back by it: it controls, is about days of that year,
     * can be checked, and differs.
     */
    public boolean holdsBack(int year) {
        return claim.controlling()
                && verdict == Verdict.DIFFERS
                && claim.period().filter(period -> isWithin(period, year)).isPresent();
    }

    private static boolean isWithin(Period period, int year) {
        return period.start().getYear() == year && period.end().getYear() == year;
    }
}
