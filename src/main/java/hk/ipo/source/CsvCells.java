package hk.ipo.source;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What stands between the separators of a row: all its characters one behind the other, for most
 * values become numbers and days without ever being texts of their own.
 */
final class CsvCells {

    private final char[] signs;
    private final int[] ends;

    /** Keeps both: the characters, and how many of them there are up to the end of each value. */
    CsvCells(char[] signs, int[] ends) {
        this.signs = signs;
        this.ends = ends;
    }

    int size() {
        return ends.length;
    }

    boolean isEmpty(int place) {
        return from(place) == ends[place];
    }

    String text(int place) {
        int from = from(place);
        return new String(signs, from, ends[place] - from);
    }

    List<String> texts() {
        return IntStream.range(0, size()).mapToObj(this::text).toList();
    }

    /** A number in its plain form, empty where it has another. */
    Optional<BigDecimal> number(int place) {
        return PlainForms.number(signs, from(place), ends[place]);
    }

    /** A day in its plain form, empty where it has another. */
    Optional<LocalDate> day(int place) {
        return PlainForms.day(signs, from(place), ends[place]);
    }

    /** Digits alone, empty where there is anything else. */
    Optional<Long> count(int place) {
        return PlainForms.count(signs, from(place), ends[place]);
    }

    private int from(int place) {
        return place == 0 ? 0 : ends[place - 1];
    }
}
