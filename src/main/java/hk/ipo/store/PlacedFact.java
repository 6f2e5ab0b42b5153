package hk.ipo.store;

import hk.ipo.source.SourceLocation;

/**
 * A fact with the row that it was recorded from, in whichever import that was.
 *
 * @param value the fact
 * @param location where its row stood
 * @param <T> a record of the domain
 */
public record PlacedFact<T extends Record>(T value, SourceLocation location) {}
