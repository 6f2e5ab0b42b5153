package hk.ipo.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything that a source makes of a file.
 *
 * @param facts the rows accepted
 * @param rejected the rows rejected
 */
record Reading<T extends Record>(List<Fact<T>> facts, List<RejectedRow> rejected) {

    static final LocalDate AS_OF = LocalDate.of(2026, 1, 5);

    static <R, T extends Record> Reading<T> of(FeedSource<R, T> source, SourceFile file) {
        List<Fact<T>> facts = new ArrayList<>();
        List<RejectedRow> rejected = new ArrayList<>();
        try (RowReader<R> rows = source.open(file)) {
            for (R row = rows.read(); row != null; row = rows.read()) {
                switch (source.parse(row, AS_OF)) {
                    case Parsed.Accepted<T>(Fact<T> fact) -> facts.add(fact);
                    case Parsed.Rejected<T>(RejectedRow fault) -> rejected.add(fault);
                }
            }
        }
        return new Reading<>(facts, rejected);
    }

    List<T> values() {
        return facts.stream().map(Fact::value).toList();
    }

    List<String> descriptions() {
        return rejected.stream().map(RejectedRow::describe).toList();
    }

    /** The one fact that there is; a rejection shows in the failure. */
    Fact<T> only() {
        if (facts.size() != 1 || !rejected.isEmpty()) {
            throw new AssertionError(facts.size() + " facts, rejected " + descriptions());
        }
        return facts.getFirst();
    }

    T value() {
        return only().value();
    }

    /** The one rejection that there is. */
    String fault() {
        if (rejected.size() != 1 || !facts.isEmpty()) {
            throw new AssertionError(facts + ", rejected " + descriptions());
        }
        return rejected.getFirst().describe();
    }
}
