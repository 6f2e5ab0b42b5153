package hk.ipo.report;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.claim.CheckedClaim;
import hk.ipo.claim.ClaimFixture;
import hk.ipo.claim.Reason;
import hk.ipo.market.Money;
import hk.ipo.market.StockCode;
import hk.ipo.render.Wording;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

class ReasonTextTest {

    private static final Money AMOUNT = Money.hkd(new BigDecimal("119085600"));
    private static final String TWENTY =
            "00001, 00002, 00003, 00004, 00005, 00006, 00007, 00008, 00009, 00010, "
                    + "00011, 00012, 00013, 00014, 00015, 00016, 00017, 00018, 00019, 00020";

    @Test
    void theFirstStockCodesAreNamedAndTheOthersCounted() {
        assertThat(said(new Reason.KnownLater(AMOUNT, codes(20), 0), Language.ENGLISH))
                .endsWith("are left out: " + TWENTY + ".");
        Reason many = new Reason.KnownLater(AMOUNT, codes(20), 89_980);
        assertThat(said(many, Language.ENGLISH))
                .endsWith("are left out: " + TWENTY + " and 89,980 more.");
        assertThat(said(many, Language.TRADITIONAL_CHINESE)).endsWith("、00020 及另外 89,980 隻股份。");
        assertThat(said(many, Language.SIMPLIFIED_CHINESE)).endsWith("、00020及另外89,980只股票。");
    }

    @Test
    void ofTheLargestDealsTooTwentyAreNamed() {
        Reason largest = new Reason.TypesOfLargest(9_000, 0, codes(5_000), List.of(), codes(4_000));

        assertThat(said(largest, Language.ENGLISH))
                .isEqualTo(
                        "Of the 9000 largest deals 0 are A+H; spin-offs of A-share groups: "
                                + TWENTY
                                + " and 4,980 more; neither: none; type not known: "
                                + TWENTY
                                + " and 3,980 more.");
    }

    private static List<StockCode> codes(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(code -> StockCode.parse(String.format(Locale.ROOT, "%05d", code)))
                .toList();
    }

    private static String said(Reason reason, Language language) {
        CheckedClaim claim = ClaimFixture.agreeing();
        CheckedClaim explained =
                new CheckedClaim(
                        claim.claim(),
                        claim.ours(),
                        claim.difference(),
                        claim.verdict(),
                        List.of(reason));
        return Wording.of(language).say(ReasonText.of(explained).orElseThrow());
    }
}
