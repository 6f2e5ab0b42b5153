package hk.ipo.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.market.Deal;
import hk.ipo.market.LazyDeals;
import hk.ipo.market.MarketFixture;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

class LedgerDataTest {

    private final List<Deal> deals = MarketFixture.market().deals();

    @Test
    void dealsThatMustBeMadeAreMadeOnceForAllColumns() {
        AtomicInteger made = new AtomicInteger();
        LedgerData ledger =
                new LedgerData(
                        new LazyDeals(
                                deals.size(),
                                place -> {
                                    made.incrementAndGet();
                                    return deals.get(place);
                                }));

        assertThat(ledger.numbers(LedgerColumns.FUNDS).known().cardinality()).isEqualTo(4);
        assertThat(
                        ledger
                                .selected(
                                        Selection.ALL.and(
                                                new Selection.Condition.Is(
                                                        LedgerColumns.BOARD,
                                                        new Label.Coded("board", "GEM"))))
                                .stream())
                .containsExactly(2);
        assertThat(ledger.numbers(LedgerColumns.FIRST_DAY_RETURN).known().cardinality())
                .isEqualTo(3);
        assertThat(made).hasValue(5);
    }

    @Test
    void aColumnOfNamesIsReadWhenItIsAskedFor() {
        Measure.OfName code =
                new Measure.OfName(
                        LedgerColumns.STOCK_CODE,
                        "08003",
                        Measure.Place.ANY,
                        Optional.empty(),
                        Selection.ALL);

        assertThat(new LedgerData(deals).naming(code).stream()).containsExactly(2);
    }
}
