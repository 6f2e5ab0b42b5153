package hk.ipo.report;

import hk.ipo.claim.CheckedClaim;

import java.util.List;
import java.util.Optional;

/**
 * What others have published, held against ours.
 *
 * @param claims every claim of the input, checked, by id
 * @param releaseReason why the edition is released even if a controlling figure differs, where the
 *     operator said so
 */
public record PublishedFigures(List<CheckedClaim> claims, Optional<String> releaseReason) {

    /** None. */
    public static final PublishedFigures NONE = new PublishedFigures(List.of(), Optional.empty());

    public PublishedFigures {
        claims = List.copyOf(claims);
    }

    /** The controlling figures that differ and are about a year: they hold its edition back. */
    public List<CheckedClaim> breaks(int year) {
        return claims.stream().filter(claim -> claim.holdsBack(year)).toList();
    }
}
