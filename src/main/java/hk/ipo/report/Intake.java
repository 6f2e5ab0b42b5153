package hk.ipo.report;

import hk.ipo.source.Feed;
import hk.ipo.source.RejectedRow;

import java.util.List;

/**
 * What the edition was made from: every source with its counts, and every row that was rejected.
 *
 * @param sources in the order read
 * @param rejected in the order of feed, file and line
 */
public record Intake(List<Source> sources, List<RejectedRow> rejected) {

    public Intake {
        sources = List.copyOf(sources);
        rejected = List.copyOf(rejected);
    }

    /**
     * One file.
     *
     * @param feed what it is
     * @param file its name
     * @param fingerprint the SHA-256 of its content in hexadecimal
     * @param read rows read from it
     * @param staged of these, facts
     * @param rejected of these, rejected rows
     */
    public record Source(
            Feed feed, String file, String fingerprint, long read, long staged, long rejected) {}
}
