package hk.ipo.job;

import org.springframework.batch.core.partition.PartitionHandler;
import org.springframework.batch.core.partition.support.TaskExecutorPartitionHandler;
import org.springframework.batch.core.step.Step;
import org.springframework.core.task.SimpleAsyncTaskExecutor;

import java.util.List;

/** Threads of this process, not more at once than processors and memory allow. */
final class LocalCrew implements Crew {

    private final SimpleAsyncTaskExecutor threads = new SimpleAsyncTaskExecutor("render-");

    @Override
    public List<EditionPartition> part(PartitionPlan plan, int deals) {
        int atOnce = RenderThreads.of(deals);
        threads.setConcurrencyLimit(atOnce);
        return plan.forThreads(atOnce);
    }

    @Override
    public PartitionHandler handler(Step step) {
        TaskExecutorPartitionHandler handler = new TaskExecutorPartitionHandler();
        handler.setTaskExecutor(threads);
        handler.setStep(step);
        return handler;
    }

    @Override
    public void close() {
        threads.close();
    }
}
