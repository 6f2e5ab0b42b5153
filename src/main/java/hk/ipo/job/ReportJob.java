package hk.ipo.job;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.builder.FlowBuilder;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.flow.Flow;
import org.springframework.batch.core.job.flow.support.SimpleFlow;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

import java.util.List;

/**
 * The job: every feed is staged, the whole is checked, and only then rendered and published.
 *
 * <pre>
 * stage-issuers ─ stage-listings ─ … ─ check ─ render ─ publish ─ file ─ mail
 *                                        └ held back: nothing is published
 * </pre>
 */
final class ReportJob {

    /** The job's name in the history. */
    static final String NAME = "report";

    /** The step at which an edition may be held back. */
    static final String CHECK = "check";

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final StepExecutionListener listener;

    ReportJob(
            JobRepository repository,
            PlatformTransactionManager transactions,
            StepExecutionListener listener) {
        this.repository = repository;
        this.transactions = transactions;
        this.listener = listener;
    }

    Job of(
            List<FeedInput> inputs,
            StageStep stages,
            CheckTasklet gate,
            EditionFiles files,
            Step render,
            List<ClosingStep> closing) {
        Step check = step(CHECK, gate, false);
        Step publish =
                step(
                        "publish",
                        (contribution, context) -> {
                            files.publish();
                            return RepeatStatus.FINISHED;
                        },
                        true);
        List<Step> staging = inputs.stream().map(input -> stages.of(input, listener)).toList();
        FlowBuilder<SimpleFlow> flow = new FlowBuilder<>(NAME);
        flow.start(staging.getFirst());
        staging.stream().skip(1).forEach(flow::next);
        flow.next(check)
                .on(CheckTasklet.HELD_BACK)
                .end(CheckTasklet.HELD_BACK)
                .from(check)
                .on("COMPLETED")
                .to(render)
                .next(publish);
        closing.forEach(last -> flow.next(step(last)));
        Flow whole = flow.from(check).on("*").fail().end();
        return new JobBuilder(NAME, repository).start(whole).end().build();
    }

    /** Drafts do not outlive the process, so a run that is resumed writes them again. */
    private Step step(String name, Tasklet tasklet, boolean again) {
        return new StepBuilder(name, repository)
                .tasklet(tasklet, transactions)
                .listener(listener)
                .allowStartIfComplete(again)
                .build();
    }

    /** What is done outside the database has no part in a transaction of it. */
    private Step step(ClosingStep closing) {
        return new StepBuilder(closing.name(), repository)
                .tasklet(
                        (contribution, context) -> {
                            closing.work().carryOut(instance(contribution));
                            return RepeatStatus.FINISHED;
                        },
                        new ResourcelessTransactionManager())
                .listener(listener)
                .build();
    }

    private static JobInstance instance(StepContribution contribution) {
        return contribution.getStepExecution().getJobExecution().getJobInstance();
    }
}
