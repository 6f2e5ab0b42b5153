package hk.ipo.bench;

import java.util.Collection;
import java.util.function.ToDoubleFunction;

/** What stands in the tables of several rounds. */
public final class Median {

    /** The median of what each of some things measured, at least one. */
    public static <T> double of(Collection<T> measured, ToDoubleFunction<? super T> number) {
        double[] sorted = measured.stream().mapToDouble(number).sorted().toArray();
        return (sorted[sorted.length / 2] + sorted[(sorted.length - 1) / 2]) / 2;
    }

    private Median() {}
}
