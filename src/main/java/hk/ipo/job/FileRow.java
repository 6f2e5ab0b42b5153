package hk.ipo.job;

import hk.ipo.source.Parsed;

/**
 * A row that was read.
 *
 * @param file the index of its file among the feed's
 * @param content what it is
 * @param <T> what a fact of the feed is
 */
record FileRow<T extends Record>(int file, Parsed<T> content) {}
