package hk.ipo.job;

/**
 * A row as it was read.
 *
 * @param file the index of its file among the feed's
 * @param content what it holds
 * @param <R> what a raw row of the feed is
 */
record RawRow<R>(int file, R content) {}
