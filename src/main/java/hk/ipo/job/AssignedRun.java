package hk.ipo.job;

import hk.ipo.delivery.DraftFolder;
import hk.ipo.delivery.FileLabel;
import hk.ipo.delivery.PublishedFile;
import hk.ipo.report.Report;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.step.StepExecution;

import java.io.IOException;

/**
 * A run for which a worker works: its facts are read from the store once, and its editions told by
 * them once, however many of its partitions the worker is given.
 */
final class AssignedRun {

    private final long number;
    private final EditionOrders orders;
    private final EditionReport report;
    private final DraftFolder folder;
    private @Nullable KnownEditions editions;

    /**
     * A run.
     *
     * @param number the run's number in the history
     * @param orders every edition and pattern of editions that it may want
     * @param report its reports
     * @param folder where its files are written
     */
    AssignedRun(long number, EditionOrders orders, EditionReport report, DraftFolder folder) {
        this.number = number;
        this.orders = orders;
        this.report = report;
        this.folder = folder;
    }

    long number() {
        return number;
    }

    PublishedFile write(FileOrder file, Renderers renderers, StepExecution step)
            throws IOException {
        JobInstance instance = step.getJobExecution().getJobInstance();
        Report built = report.of(editions(instance).outline(file.edition()), instance);
        FileLabel label = file.label(RunHistory.edition(step.getJobExecution()));
        return folder.write(label, stream -> file.render(renderers, built, stream));
    }

    private synchronized KnownEditions editions(JobInstance instance) {
        KnownEditions known = editions;
        if (known == null) {
            known = report.editions(orders, instance);
            editions = known;
        }
        return known;
    }
}
