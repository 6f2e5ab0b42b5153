package hk.ipo.service;

import hk.ipo.delivery.Edition;
import hk.ipo.web.OrderedRun;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A run in the queue, and what it has said so far. */
final class QueuedRun {

    private static final int LINES_SHOWN = 200;

    private final String id;
    private final Edition edition;
    private final String by;
    private final Instant at;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private OrderedRun.State state = OrderedRun.State.WAITING;
    private Optional<Instant> end = Optional.empty();

    QueuedRun(String id, Edition edition, String by, Instant at) {
        this.id = id;
        this.edition = edition;
        this.by = by;
        this.at = at;
    }

    String id() {
        return id;
    }

    Edition edition() {
        return edition;
    }

    PrintStream out() {
        return new PrintStream(said, true, StandardCharsets.UTF_8);
    }

    /** Whether it may begin; one that was given up may not. */
    synchronized boolean begin() {
        boolean waiting = state == OrderedRun.State.WAITING;
        if (waiting) {
            state = OrderedRun.State.RUNNING;
        }
        return waiting;
    }

    synchronized void end(OrderedRun.State how, Instant when) {
        state = how;
        end = Optional.of(when);
    }

    synchronized boolean isOpen() {
        return state == OrderedRun.State.WAITING || state == OrderedRun.State.RUNNING;
    }

    synchronized boolean isWaiting() {
        return state == OrderedRun.State.WAITING;
    }

    /** How it stands, with passwords taken out of what it said. */
    synchronized OrderedRun shown(UnaryOperator<String> hidden) {
        List<String> lines = said.toString(StandardCharsets.UTF_8).lines().map(hidden).toList();
        return new OrderedRun(
                id,
                edition,
                by,
                at,
                state,
                end,
                lines.subList(Math.max(0, lines.size() - LINES_SHOWN), lines.size()));
    }
}
