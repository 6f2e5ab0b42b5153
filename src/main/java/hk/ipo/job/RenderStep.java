package hk.ipo.job;

import hk.ipo.delivery.PublishedFile;

import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.PartitionStepBuilder;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The step that has the files of a run written in partitions, and gathers them. */
final class RenderStep {

    /** Its name in the history. */
    static final String NAME = "render";

    private final JobRepository repository;
    private final EditionOrders orders;
    private final EditionFiles files;
    private final EditionReport report;
    private final Crew crew;

    RenderStep(
            JobRepository repository,
            EditionOrders orders,
            EditionFiles files,
            EditionReport report,
            Crew crew) {
        this.repository = repository;
        this.orders = orders;
        this.files = files;
        this.report = report;
        this.crew = crew;
    }

    /**
     * The step.
     *
     * @param listener what listens to it
     * @param stop what tells a partition of this process to stop
     */
    Step of(StepExecutionListener listener, StepExecutionListener stop) {
        return new PartitionStepBuilder(new StepBuilder(NAME, repository))
                .splitter(new EditionSplitter(repository, this::part))
                .partitionHandler(crew.handler(writing(repository, this::write, stop)))
                .aggregator(this::gather)
                .listener(listener)
                // Drafts do not outlive the process, so a run that is resumed writes them again.
                .allowStartIfComplete(true)
                .build();
    }

    /**
     * The step that writes a partition. Rendering takes no part in a transaction of the database:
     * what is written is noted there after each file.
     */
    static Step writing(
            JobRepository repository,
            PartitionTasklet.Writing writing,
            StepExecutionListener stop) {
        return new StepBuilder(NAME, repository)
                .tasklet(new PartitionTasklet(writing), new ResourcelessTransactionManager())
                .listener(stop)
                .build();
    }

    private List<EditionPartition> part(StepExecution step) {
        JobInstance instance = step.getJobExecution().getJobInstance();
        try {
            files.begin(report.checkedEditions(orders, instance));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return crew.part(
                files.plan(), report.of(files.mainOutline(), instance).facts().deals().size());
    }

    private PublishedFile write(FileOrder file, StepExecution step) throws IOException {
        JobInstance instance = step.getJobExecution().getJobInstance();
        return files.write(file, outline -> report.of(outline, instance));
    }

    private void gather(StepExecution step, Collection<StepExecution> partitions) {
        List<StepExecution> inOrder =
                partitions.stream().sorted(Comparator.comparingLong(StepExecution::getId)).toList();
        if (inOrder.stream().anyMatch(one -> one.getStatus() == BatchStatus.STOPPED)) {
            step.setTerminateOnly();
        }
        if (step.isTerminateOnly()) {
            return;
        }
        List<StepExecution> failed =
                inOrder.stream().filter(one -> one.getStatus() != BatchStatus.COMPLETED).toList();
        if (!failed.isEmpty()) {
            throw PartitionFailedException.of(failed);
        }
        List<PublishedFile> written =
                inOrder.stream()
                        .flatMap(one -> EditionPartition.of(one).written().stream())
                        .toList();
        JobInstance instance = step.getJobExecution().getJobInstance();
        try {
            files.gather(
                    written,
                    outline -> report.of(outline, instance),
                    report.background(instance),
                    report.intake(instance));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
