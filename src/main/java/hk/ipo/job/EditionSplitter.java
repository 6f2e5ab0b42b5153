package hk.ipo.job;

import org.springframework.batch.core.partition.StepExecutionSplitter;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/**
 * Begins the files of a run and parts them. A run that is resumed begins anew: what was written for
 * the one before does not outlive it, so that its partitions are not gone on with.
 */
final class EditionSplitter implements StepExecutionSplitter {

    /** What the names of all partitions begin with. */
    static final String BEGINNING = RenderStep.NAME + ":";

    private final JobRepository repository;
    private final Function<StepExecution, List<EditionPartition>> parts;

    EditionSplitter(
            JobRepository repository, Function<StepExecution, List<EditionPartition>> parts) {
        this.repository = repository;
        this.parts = parts;
    }

    /** Whether a step of the history is a part of another one. */
    static boolean isPart(String stepName) {
        return stepName.startsWith(BEGINNING);
    }

    @Override
    public String getStepName() {
        return RenderStep.NAME;
    }

    @Override
    public Set<StepExecution> split(StepExecution whole, int gridSize) {
        Set<StepExecution> steps = new LinkedHashSet<>();
        for (EditionPartition partition : parts.apply(whole)) {
            StepExecution step =
                    repository.createStepExecution(
                            String.format(Locale.ROOT, "%s%04d", BEGINNING, steps.size() + 1),
                            whole.getJobExecution());
            partition.keepIn(step.getExecutionContext());
            repository.updateExecutionContext(step);
            steps.add(step);
        }
        return steps;
    }
}
