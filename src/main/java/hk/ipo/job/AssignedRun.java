package hk.ipo.job;

import hk.ipo.delivery.DraftFolder;
import hk.ipo.delivery.FileLabel;
import hk.ipo.delivery.PublishedFile;
import hk.ipo.report.Report;

import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.step.StepExecution;

import java.io.IOException;

/**
 * A run for which a worker works: its facts are read from the store once, however many of its
 * partitions the worker is given.
 *
 * @param number the run's number in the history
 * @param order what it wants
 * @param report its reports
 * @param folder where its files are written
 */
record AssignedRun(long number, WorkOrder order, EditionReport report, DraftFolder folder) {

    PublishedFile write(
            FileOrder file, EditionOrders orders, Renderers renderers, StepExecution step)
            throws IOException {
        JobInstance instance = step.getJobExecution().getJobInstance();
        Report built = report.of(orders.outline(file.edition()), instance);
        FileLabel label = file.label(RunHistory.edition(step.getJobExecution()));
        return folder.write(label, stream -> file.render(renderers, built, stream));
    }
}
