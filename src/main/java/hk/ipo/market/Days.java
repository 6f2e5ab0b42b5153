package hk.ipo.market;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** The earlier and the later of two days, either of which may not be known. */
final class Days {

    static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
        return known(one, other).min(Comparator.naturalOrder());
    }

    static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
        return known(one, other).max(Comparator.naturalOrder());
    }

    private static Stream<LocalDate> known(Optional<LocalDate> one, Optional<LocalDate> other) {
        return Stream.of(one, other).flatMap(Optional::stream);
    }

    private Days() {}
}
