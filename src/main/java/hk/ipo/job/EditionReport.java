package hk.ipo.job;

import hk.ipo.delivery.Edition;
import hk.ipo.report.Intake;
import hk.ipo.report.Report;
import hk.ipo.report.section.ReportBuilder;
import hk.ipo.store.FactStore;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.repository.JobRepository;

import java.util.List;

/** The report of the run's import, built once, by whichever step of this process needs it first. */
final class EditionReport {

    private final Edition edition;
    private final List<FeedInput> inputs;
    private final FactStore store;
    private final long importId;
    private final JobRepository repository;
    private @Nullable Report report;

    EditionReport(
            Edition edition,
            List<FeedInput> inputs,
            FactStore store,
            long importId,
            JobRepository repository) {
        this.edition = edition;
        this.inputs = inputs;
        this.store = store;
        this.importId = importId;
        this.repository = repository;
    }

    /** What was counted while each feed was staged. */
    List<StagedFeed> stagedFeeds(JobInstance instance) {
        return inputs.stream().map(input -> StagedFeed.of(input, instance, repository)).toList();
    }

    /** What the report is made from. */
    Intake intake(JobInstance instance) {
        return new Intake(
                stagedFeeds(instance).stream().flatMap(feed -> feed.files().stream()).toList(),
                store.summary(importId).rejected());
    }

    /** The report. */
    Report of(JobInstance instance) {
        Report built = report;
        if (built == null) {
            built =
                    new ReportBuilder()
                            .build(
                                    edition.year(),
                                    store.asKnownOn(edition.asOf(), importId),
                                    intake(instance));
            report = built;
        }
        return built;
    }
}
