package hk.ipo.source;

import java.time.LocalDate;

/**
 * A row that was read and makes sense.
 *
 * @param feed the kind of input
 * @param location where it stands
 * @param key what it is about, unique within the feed: a stock code, a year
 * @param knownFrom the first day on which it can have been known, from the data itself; for a feed
 *     that does not say, the run's as-of day
 * @param value the fact
 * @param <T> a record of the domain
 */
public record Fact<T extends Record>(
        Feed feed, SourceLocation location, String key, LocalDate knownFrom, T value) {}
