package hk.ipo.market;

import java.time.LocalDate;

/**
 * The days that a figure is about, both ends included: 2025 is 1 January to 31 December 2025. Not
 * to be confused with the as-of day, up to which facts count.
 *
 * @param start the first day
 * @param end the last day, not before the first
 */
public record Period(LocalDate start, LocalDate end) {

    public Period {
        if (end.isBefore(start)) {
            throw FindingKind.PERIOD_ORDER.unmet();
        }
    }

    /** The calendar year. */
    public static Period ofYear(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** The calendar year as far as it had gone on a day: 2026 on 13 January ends that day. */
    public static Period ofYearUntil(int year, LocalDate asOf) {
        Period whole = ofYear(year);
        return asOf.isBefore(whole.end) ? new Period(whole.start, asOf) : whole;
    }

    /** Whether the day is one of the period's. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }

    /** Whether the period is one calendar year from its first day to its last. */
    public boolean isWholeYear() {
        return equals(ofYear(start.getYear()));
    }

    /** The same days a year before; 29 February becomes the 28th. */
    public Period yearBefore() {
        return new Period(start.minusYears(1), end.minusYears(1));
    }
}
