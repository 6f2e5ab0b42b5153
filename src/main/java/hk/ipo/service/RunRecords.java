package hk.ipo.service;

import hk.ipo.job.RunFailedException;
import hk.ipo.job.RunLog;
import hk.ipo.source.RejectedRow;
import hk.ipo.web.RecordedRun;
import hk.ipo.web.RunHistory;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The job's history as the pages show it, read again only after a while. */
final class RunRecords {

    private static final int SHOWN = 30;
    private static final Duration FRESH = Duration.ofSeconds(10);

    private final RunLog log;
    private final Clock clock;
    private RunHistory known = new RunHistory(List.of(), true);
    private Instant until = Instant.MIN;

    RunRecords(RunLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    synchronized RunHistory history() {
        if (!clock.instant().isBefore(until)) {
            known = read();
            until = clock.instant().plus(FRESH);
        }
        return known;
    }

    /** Has the history read again when it is asked for next. */
    synchronized void forget() {
        until = Instant.MIN;
    }

    /** Where another process holds the database, what was known of it is shown. */
    private RunHistory read() {
        try {
            return new RunHistory(
                    log.latest(SHOWN).stream().map(RunRecords::recorded).toList(), true);
        } catch (RunFailedException e) {
            return new RunHistory(known.runs(), false);
        }
    }

    private static RecordedRun recorded(RunLog.Entry run) {
        return new RecordedRun(
                run.number(),
                run.edition(),
                run.status(),
                run.begin(),
                run.end(),
                run.steps().stream().map(RunRecords::step).toList(),
                run.rejected().stream().map(RunRecords::row).toList());
    }

    private static RecordedRun.Step step(RunLog.Step step) {
        return new RecordedRun.Step(
                step.name(),
                step.status(),
                step.read(),
                step.written(),
                step.skipped(),
                step.took());
    }

    private static RecordedRun.RejectedRow row(RejectedRow row) {
        return new RecordedRun.RejectedRow(
                row.location().toString(),
                row.column(),
                row.value(),
                row.reason().name(),
                row.expected().english());
    }
}
