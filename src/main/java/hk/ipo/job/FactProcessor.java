package hk.ipo.job;

import hk.ipo.source.Fact;
import hk.ipo.source.Parsed;

import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.batch.infrastructure.item.ItemStream;

import java.util.List;
import java.util.function.Supplier;

/** Lets facts pass; a row that is none, or that a rule objects to, is thrown as rejected. */
final class FactProcessor<T extends Record>
        implements ItemProcessor<FileRow<T>, Fact<T>>, ItemStream {

    private final Supplier<List<FactRule>> rulesAtStart;
    private List<FactRule> rules = List.of();

    /** The rules are asked for when the step starts, for they know what was staged before. */
    FactProcessor(Supplier<List<FactRule>> rulesAtStart) {
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
    public Fact<T> process(FileRow<T> row) {
        return switch (row.content()) {
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
