package hk.ipo.market;

import java.util.Optional;
import java.util.Set;

/**
 * A newly listed company. What no source gives is empty, never a default.
 *
 * @param stockCode the code it is listed under
 * @param nameEnglish its name at the time of listing
 * @param nameTraditional its Chinese name in Traditional characters, as the exchange prints it
 * @param shortNameEnglish the exchange's short name
 * @param shortNameSimplified the short name in Simplified characters
 * @param type its relation to the A-share markets
 * @param aShareCode the code of its own A shares, {@code SZ300750}
 * @param parentAShareCode the code of its parent's A shares
 * @param chapter the special chapter it is listed under; empty does not say that there is none
 * @param preCommercial whether it is a pre-commercial company under chapter 18C
 * @param nameFlags the exchange's markers
 * @param industry its industry in a third party's assignment, not official
 * @param isin the international securities identification number
 * @param boardLot the number of shares in a board lot
 */
public record Issuer(
        StockCode stockCode,
        String nameEnglish,
        Optional<String> nameTraditional,
        Optional<String> shortNameEnglish,
        Optional<String> shortNameSimplified,
        Optional<IssuerType> type,
        Optional<String> aShareCode,
        Optional<String> parentAShareCode,
        Optional<Chapter> chapter,
        boolean preCommercial,
        Set<NameFlag> nameFlags,
        Optional<Industry> industry,
        Optional<String> isin,
        Optional<Integer> boardLot) {

    public Issuer {
        nameFlags = Set.copyOf(nameFlags);
        if (nameEnglish.isBlank()) {
            throw FindingKind.NAME.unmet();
        }
        if (boardLot.isPresent() && boardLot.get() <= 0) {
            throw FindingKind.BOARD_LOT.unmet();
        }
        if (preCommercial && chapter.filter(Chapter.SPECIALIST_TECHNOLOGY::equals).isEmpty()) {
            throw new IllegalArgumentException("pre-commercial only under chapter 18C");
        }
    }

    /** An issuer of which only the code and the name are known, as from the exchange's report. */
    public static Issuer named(
            StockCode stockCode,
            String nameEnglish,
            Optional<Chapter> chapter,
            boolean preCommercial,
            Set<NameFlag> nameFlags) {
        return new Issuer(
                stockCode,
                nameEnglish,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                chapter,
                preCommercial,
                nameFlags,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Whether the issuer has weighted voting rights. */
    public boolean hasWeightedVotingRights() {
        return nameFlags.contains(NameFlag.W);
    }
}
