package hk.ipo.statistic;

import hk.ipo.bench.GeneratedDeals;
import hk.ipo.bench.KernelTimes;
import hk.ipo.market.Deal;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** One sum over the funds of a hundred thousand deals: by column, and as a stream of decimals. */
@State(Scope.Thread)
public class MeasurePassKernel extends KernelTimes {

    private static final int DEALS = 100_000;

    private final List<Deal> deals = GeneratedDeals.of(DEALS);
    private final NumberColumn column = new LedgerData(deals).numbers(LedgerColumns.FUNDS);
    private final BitSet all = new LedgerData(deals).selected(Selection.ALL);
    private final List<Optional<BigDecimal>> decimals =
            deals.stream().map(LedgerColumns.FUNDS.value()).toList();

    /** A deal's part in a pass over the column. */
    @Benchmark
    @OperationsPerInvocation(DEALS)
    public BigDecimal ours() {
        return column.sum(all);
    }

    /** A deal's part in a stream of the same numbers. */
    @Benchmark
    @OperationsPerInvocation(DEALS)
    public BigDecimal stream() {
        return decimals.stream().flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
