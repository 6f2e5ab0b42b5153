package hk.ipo.job;

import hk.ipo.source.Fact;
import hk.ipo.source.FeedSource;
import hk.ipo.source.Parsed;

import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.batch.infrastructure.item.ItemStream;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/** Makes rows facts; a row that is none, or that a rule objects to, is thrown as rejected. */
final class FactProcessor<R, T extends Record>
        implements ItemProcessor<RawRow<R>, Fact<T>>, ItemStream {

    private final FeedSource<R, T> source;
    private final LocalDate asOf;
    private final Supplier<List<FactRule>> rulesAtStart;
    private List<FactRule> rules = List.of();

    /** The rules are asked for when the step starts, for they know what was staged before. */
    FactProcessor(FeedSource<R, T> source, LocalDate asOf, Supplier<List<FactRule>> rulesAtStart) {
        this.source = source;
        this.asOf = asOf;
        this.rulesAtStart = rulesAtStart;
    }

    @Override
    public void open(ExecutionContext context) {
        rules = rulesAtStart.get();
    }

    /** Lets go of what the rules know: the key of every row. */
    @Override
    public void close() {
        rules = List.of();
    }

    @Override
    public Fact<T> process(RawRow<R> row) {
        return switch (source.parse(row.content(), asOf)) {
            case Parsed.Rejected<T> rejected -> throw new RejectedRowException(rejected.row());
            case Parsed.Accepted<T> accepted -> {
                for (FactRule rule : rules) {
                    rule.objectionTo(accepted.fact())
                            .ifPresent(
                                    rejected -> {
                                        throw new RejectedRowException(rejected);
                                    });
                }
                yield accepted.fact();
            }
        };
    }
}
