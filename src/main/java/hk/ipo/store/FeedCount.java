package hk.ipo.store;

import hk.ipo.source.Feed;

/**
 * What became of a feed's rows in one import.
 *
 * @param feed the kind of input
 * @param staged rows that are facts, those included that say nothing new
 * @param rejected rows at fault
 */
public record FeedCount(Feed feed, long staged, long rejected) {

    /** All rows read: 168 staged and 2 rejected are 170. */
    public long read() {
        return staged + rejected;
    }
}
