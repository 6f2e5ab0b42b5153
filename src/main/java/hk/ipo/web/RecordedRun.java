package hk.ipo.web;

import hk.ipo.delivery.Edition;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A run as the job's history tells it.
 *
 * @param number its number in the history
 * @param edition what it was to publish
 * @param status how it ended, in the history's word: {@code COMPLETED}, {@code FAILED}
 * @param begin when it began
 * @param end when it ended
 * @param steps its steps, in the order in which they ran
 * @param rejected the rows that were rejected
 */
public record RecordedRun(
        long number,
        Edition edition,
        String status,
        Optional<Instant> begin,
        Optional<Instant> end,
        List<Step> steps,
        List<RejectedRow> rejected) {

    public RecordedRun {
        steps = List.copyOf(steps);
        rejected = List.copyOf(rejected);
    }

    /**
     * A step.
     *
     * @param name its name: {@code stage-listings}
     * @param status how it ended
     * @param read rows read
     * @param written rows written
     * @param skipped rows rejected
     * @param took how long it took; empty while it goes on
     */
    public record Step(
            String name,
            String status,
            long read,
            long written,
            long skipped,
            Optional<Duration> took) {}

    /**
     * A row that was rejected.
     *
     * @param place the file and line
     * @param column the column at fault; empty when it is the whole row
     * @param value what was found
     * @param reason the kind of fault: {@code NOT_READABLE}
     * @param expected what was expected instead
     */
    public record RejectedRow(
            String place, String column, String value, String reason, String expected) {}
}
