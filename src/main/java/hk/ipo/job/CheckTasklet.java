package hk.ipo.job;

import hk.ipo.report.Report;
import hk.ipo.source.Feed;
import hk.ipo.source.RejectedRow;
import hk.ipo.store.FactStore;
import hk.ipo.store.FeedCount;
import hk.ipo.store.ImportSummary;

import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

import java.util.ArrayList;
import java.util.List;

/**
 * The gate: accepts the import when every check passes, else discards it. Both happen in the
 * transaction that says so in the job's history, so that a run that dies here can be resumed.
 */
final class CheckTasklet implements Tasklet {

    /** The exit code of a step, and of a job, whose edition was held back. */
    static final String HELD_BACK = "HELD_BACK";

    private final FactStore store;
    private final long importId;
    private final IntakeCheck intakeCheck;
    private final EditionReport report;
    private List<RejectedRow> rejected = List.of();

    CheckTasklet(FactStore store, long importId, IntakeCheck intakeCheck, EditionReport report) {
        this.store = store;
        this.importId = importId;
        this.intakeCheck = intakeCheck;
        this.report = report;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        JobInstance instance = contribution.getStepExecution().getJobExecution().getJobInstance();
        List<String> complaints = complaints(instance);
        if (complaints.isEmpty()) {
            store.accept(importId);
        } else {
            store.discard(importId);
            contribution.setExitStatus(new ExitStatus(HELD_BACK, String.join("; ", complaints)));
        }
        return RepeatStatus.FINISHED;
    }

    /** The rejected rows, which a discarded import no longer has. */
    List<RejectedRow> rejected() {
        return rejected;
    }

    private List<String> complaints(JobInstance instance) {
        ImportSummary summary = store.summary(importId);
        rejected = summary.rejected();
        List<String> complaints = new ArrayList<>();
        for (StagedFeed feed : report.stagedFeeds(instance)) {
            complaints.addAll(intakeCheck.complaints(feed, stored(summary, feed.input().feed())));
        }
        // A report over rows that are not all there would only fail for the same reason again.
        return complaints.isEmpty() ? complaints(report.of(instance)) : complaints;
    }

    private static List<String> complaints(Report built) {
        List<String> complaints = new ArrayList<>(AgreementCheck.complaints(built));
        if (built.published().releaseReason().isEmpty()) {
            complaints.addAll(ControlCheck.complaints(built));
        }
        return complaints;
    }

    private static FeedCount stored(ImportSummary summary, Feed feed) {
        return summary.feeds().stream()
                .filter(count -> count.feed() == feed)
                .findFirst()
                .orElse(new FeedCount(feed, 0, 0));
    }
}
