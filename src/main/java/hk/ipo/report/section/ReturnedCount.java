package hk.ipo.report.section;

import hk.ipo.market.ReturnedApplication;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * How many applications were returned. The English and the Chinese page name the same ones without
 * a number in common, so that of each day's English and Chinese names only the more count: two
 * English and two Chinese names of one day are two applications.
 */
record ReturnedCount(List<ReturnedApplication> returned) {

    ReturnedCount {
        returned = List.copyOf(returned);
    }

    /** Those returned on the days meant. */
    long on(Predicate<LocalDate> days) {
        return returned.stream()
                .map(ReturnedApplication::returnedOn)
                .filter(days)
                .distinct()
                .mapToLong(day -> Math.max(names(day, true), names(day, false)))
                .sum();
    }

    private long names(LocalDate day, boolean chinese) {
        return returned.stream()
                .filter(one -> one.returnedOn().equals(day) && one.isChinese() == chinese)
                .count();
    }
}
