package hk.ipo.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.market.Deal;
import hk.ipo.market.MarketFixture;
import hk.ipo.market.StockCode;

import org.junit.jupiter.api.Test;

import java.util.List;

class DealsByCodeTest {

    private final List<Deal> deals = MarketFixture.market().deals();

    @Test
    void aCodeLeadsToItsFirstDeal() {
        Deal first = deals.get(1);
        assertThat(new DealsByCode(List.of(deals.get(0), first, first)).first(first.stockCode()))
                .contains(first);
    }

    @Test
    void aCodeOfTwoDealsOrOfNoneIsNotOfOne() {
        DealsByCode codes = new DealsByCode(List.of(deals.get(0), deals.get(1), deals.get(1)));
        assertThat(codes.isOfOne(deals.get(0).stockCode())).isTrue();
        assertThat(codes.isOfOne(deals.get(1).stockCode())).isFalse();
        assertThat(codes.isOfOne(StockCode.parse("09999"))).isFalse();
    }
}
