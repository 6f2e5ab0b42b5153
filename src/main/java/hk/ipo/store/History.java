package hk.ipo.store;

import hk.ipo.source.Fact;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The values of one key by the day from which each was known. Of two known from the same day only
 * the later recorded counts.
 *
 * @param <T> a record of the domain
 */
final class History<T extends Record> {

    private final NavigableMap<LocalDate, T> values = new TreeMap<>();

    /** Adds a version; versions are added in the order in which they were recorded. */
    void add(LocalDate knownFrom, T value) {
        values.put(knownFrom, value);
    }

    /**
     * From which day a fact staged as of a day has to be recorded, by the rule in this package's
     * description; empty when it says nothing new.
     */
    Optional<LocalDate> recordedFrom(Fact<T> fact, LocalDate asOf) {
        LocalDate day = asOf.isAfter(fact.knownFrom()) ? asOf : fact.knownFrom();
        Map.@Nullable Entry<LocalDate, T> effective = values.floorEntry(day);
        if (effective == null) {
            return Optional.of(fact.knownFrom());
        }
        Map.@Nullable Entry<LocalDate, T> next = values.higherEntry(day);
        boolean stands = effective.getValue().equals(fact.value());
        boolean becomesSo = next != null && next.getValue().equals(fact.value());
        return stands || becomesSo ? Optional.empty() : Optional.of(day);
    }
}
