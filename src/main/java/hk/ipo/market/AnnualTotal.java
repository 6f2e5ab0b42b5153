package hk.ipo.market;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The exchange's own totals of a past year, for comparison. Known from the year's end.
 *
 * @param year the calendar year
 * @param listings new listings on both boards
 * @param mainBoard of these, on the Main Board
 * @param gem of these, on GEM
 * @param funds IPO funds raised, as far as the exchange rounded them
 */
public record AnnualTotal(
        int year,
        Optional<Integer> listings,
        Optional<Integer> mainBoard,
        Optional<Integer> gem,
        Optional<Money> funds) {

    /** Hong Kong dollars in a billion. */
    public static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);

    public AnnualTotal {
        if (year < 1986 || year > 2999) {
            throw FindingKind.YEAR_FROM_1986.unmet();
        }
        if (listings.isPresent()
                && mainBoard.isPresent()
                && gem.isPresent()
                && listings.get() != mainBoard.get() + gem.get()) {
            throw FindingKind.LISTINGS_OF_BOARDS.unmet();
        }
        if (funds.isPresent() && funds.get().isNegative()) {
            throw FindingKind.FUNDS_FROM_ZERO.unmet();
        }
    }

    /** The first day on which the year's totals can have been known. */
    public LocalDate knownFrom() {
        return LocalDate.of(year + 1, 1, 1);
    }
}
