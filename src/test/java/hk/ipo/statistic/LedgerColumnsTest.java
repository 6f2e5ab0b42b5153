package hk.ipo.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.market.Deal;
import hk.ipo.market.MarketFixture;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;

class LedgerColumnsTest {

    private final Deal harbour = MarketFixture.market().deals().getFirst();
    private final Deal introduction = MarketFixture.market().deals().get(3);

    @Test
    void derivedColumnsAreWorkedOutFromTheOthers() {
        assertThat(LedgerColumns.FIRST_DAY_RETURN.value().apply(harbour))
                .contains(new BigDecimal("0.1"));
        assertThat(LedgerColumns.MONEY_LEFT.value().apply(harbour))
                .contains(new BigDecimal("1200000000"));
    }

    @Test
    void daysToListRunFromTheFirstFilingToTheFirstDayOfTrading() {
        // 28 June 2024 to 15 January 2025.
        assertThat(LedgerColumns.DAYS_TO_LIST.value().apply(harbour))
                .contains(new BigDecimal("201"));
        assertThat(LedgerColumns.DAYS_TO_LIST.value().apply(introduction)).isEmpty();
    }

    @Test
    void aDerivedColumnIsUnknownAsSoonAsOneOfItsColumnsIs() {
        assertThat(LedgerColumns.FIRST_DAY_RETURN.value().apply(introduction)).isEmpty();
        assertThat(LedgerColumns.MONEY_LEFT.value().apply(introduction)).isEmpty();
        assertThat(LedgerColumns.FUNDS.value().apply(introduction)).isEmpty();
    }

    @Test
    void whereFundsAreDerivedTheDerivationAgreesWithTheDeal() {
        for (Deal deal : MarketFixture.market().deals()) {
            assertThat(LedgerColumns.FUNDS.derivation().orElseThrow().evaluate(deal))
                    .isEqualTo(deal.funds().map(funds -> funds.amount()));
        }
    }

    @Test
    void fundsAreDividedInWholeDollarsAndTheFirstSponsorHasWhatIsLeftOver() {
        assertThat(LedgerColumns.SPONSOR_COUNT.value().apply(harbour))
                .contains(BigDecimal.valueOf(2));
        assertThat(LedgerColumns.SPONSOR_PART.value().apply(harbour))
                .contains(new BigDecimal("6900000000"));
        assertThat(LedgerColumns.SPONSOR_REMAINDER.value().apply(harbour))
                .contains(BigDecimal.ZERO);
        RowExpression third =
                new RowExpression.Constant(new BigDecimal("100"))
                        .over(new RowExpression.Constant(new BigDecimal("3")));
        assertThat(third.whole().evaluate(harbour)).contains(new BigDecimal("33"));
        assertThat(LedgerColumns.SPONSOR_COUNT.value().apply(introduction)).isEmpty();
        assertThat(LedgerColumns.SPONSOR_PART.value().apply(introduction)).isEmpty();
    }

    @Test
    void percentagesAreFractions() {
        assertThat(LedgerColumns.ONE_LOT_SUCCESS.value().apply(harbour))
                .contains(new BigDecimal("0.500095"));
    }

    @Test
    void everyColumnHasANameOfItsOwn() {
        assertThat(LedgerColumns.ALL).extracting(Column::id).doesNotHaveDuplicates().hasSize(39);
    }

    @Test
    void anIndustrysCodeHasNoBlanksOrSigns() {
        Label label =
                LedgerColumns.INDUSTRY
                        .value()
                        .apply(MarketFixture.market().deals().get(1))
                        .orElseThrow();

        assertThat(label.code()).isEqualTo("Pharmaceuticals-Biotechnology");
    }
}
