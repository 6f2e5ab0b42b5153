package hk.ipo.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.market.Deal;
import hk.ipo.market.ListingBuilder;
import hk.ipo.market.MarketFixture;
import hk.ipo.market.StockCode;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

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

    @Test
    void codesOfOneHashAreToldApart() {
        Deal one = withCode(StockCode.parse("XSYN:0P"));
        Deal other = withCode(StockCode.parse("XSYN:11"));
        DealsByCode codes = new DealsByCode(List.of(one, other));

        assertThat(one.stockCode()).hasSameHashCodeAs(other.stockCode());
        assertThat(codes.first(one.stockCode())).contains(one);
        assertThat(codes.first(other.stockCode())).contains(other);
        assertThat(codes.isOfOne(other.stockCode())).isTrue();
    }

    @Test
    void aMarketOfNoDealsKnowsNoCode() {
        assertThat(new DealsByCode(List.of()).first(StockCode.parse("00700"))).isEmpty();
    }

    private Deal withCode(StockCode code) {
        return new Deal(
                deals.get(0).issuer(),
                ListingBuilder.of(deals.get(0).listing()).code(code).build(),
                List.of(),
                Optional.empty());
    }
}
