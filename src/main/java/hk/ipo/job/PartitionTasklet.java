package hk.ipo.job;

import hk.ipo.delivery.PublishedFile;

import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

import java.io.IOException;
import java.util.Optional;

/** Writes the files of a partition, each noted in the job's history once it is there. */
final class PartitionTasklet implements Tasklet {

    private final Writing writing;

    PartitionTasklet(Writing writing) {
        this.writing = writing;
    }

    /** What writes a file. */
    @FunctionalInterface
    interface Writing {

        /** Writes it whole, for the run that a step belongs to. */
        PublishedFile write(FileOrder order, StepExecution step) throws IOException;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context)
            throws IOException {
        StepExecution step = contribution.getStepExecution();
        EditionPartition partition = EditionPartition.of(step);
        Optional<FileOrder> next = partition.next();
        if (next.isPresent()) {
            partition = partition.with(writing.write(next.get(), step));
            partition.keepIn(step.getExecutionContext());
            contribution.incrementWriteCount(1);
        }
        return RepeatStatus.continueIf(partition.next().isPresent());
    }
}
