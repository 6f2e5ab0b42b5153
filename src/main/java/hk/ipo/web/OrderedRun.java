package hk.ipo.web;

import hk.ipo.delivery.Edition;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A run that somebody, or the schedule, asked for.
 *
 * @param id its id
 * @param edition what it publishes
 * @param by who asked for it
 * @param at when
 * @param state how far it is
 * @param end when it ended
 * @param lines what it said, line by line
 */
public record OrderedRun(
        String id,
        Edition edition,
        String by,
        Instant at,
        State state,
        Optional<Instant> end,
        List<String> lines) {

    public OrderedRun {
        lines = List.copyOf(lines);
    }

    /** How far a run is. */
    public enum State {
        /** Others come first. */
        WAITING,
        /** It is going on. */
        RUNNING,
        /** The edition was published. */
        PUBLISHED,
        /** A check held the edition back. */
        HELD_BACK,
        /** It ended without an edition for another reason. */
        FAILED,
        /** The service stopped before it began or ended; run again, it is resumed. */
        CANCELLED
    }

    /** Whether it has not ended yet. */
    public boolean isOpen() {
        return state == State.WAITING || state == State.RUNNING;
    }
}
