package hk.ipo.market;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A figure about this market that somebody has published.
 *
 * @param id the stable id, {@code hkex-2025-provisional-funds}
 * @param publisher who printed it, in words
 * @param publishedOn when
 * @param measure the name of what it measures, {@code funds_raised}
 * @param scope what it is about, {@code all}, {@code board=MAIN}, {@code n=8}
 * @param period the days it is about, where it is about days
 * @param knownOn the day on which the figure stood: ours is worked out as known on that day
 * @param value the value as printed, {@code 285.8}, {@code 36 or 12}
 * @param number the value as a number, where it is one
 * @param unit its unit as printed, {@code HKD bn}
 * @param precision how exactly it was printed, {@code 1dp}, {@code exact}, {@code at_least}
 * @param controlling whether an edition is held back when it can be checked and differs
 * @param statement what was said, in words
 * @param reason why it cannot be checked or differs, where the data's compiler knew
 */
public record Claim(
        String id,
        Translated publisher,
        LocalDate publishedOn,
        String measure,
        String scope,
        Optional<Period> period,
        LocalDate knownOn,
        String value,
        Optional<BigDecimal> number,
        String unit,
        String precision,
        boolean controlling,
        Translated statement,
        Optional<Translated> reason) {

    public Claim {
        number = number.map(Decimals::plain);
        if (id.isBlank()) {
            throw new IllegalArgumentException("a claim's id expected");
        }
    }
}
