package hk.ipo.job;

import hk.ipo.source.Fact;
import hk.ipo.source.Feed;
import hk.ipo.source.FeedSource;
import hk.ipo.source.FeedSources;
import hk.ipo.store.FactStore;

import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.transaction.PlatformTransactionManager;

import java.time.LocalDate;
import java.util.List;

/** Builds the steps that read a feed's files and stage their facts in the run's import. */
final class StageStep {

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final FactStore store;
    private final long importId;
    private final LocalDate asOf;
    private final int chunkSize;

    StageStep(
            JobRepository repository,
            PlatformTransactionManager transactions,
            FactStore store,
            long importId,
            LocalDate asOf,
            int chunkSize) {
        this.repository = repository;
        this.transactions = transactions;
        this.store = store;
        this.importId = importId;
        this.asOf = asOf;
        this.chunkSize = chunkSize;
    }

    /** The step of a feed. */
    Step of(FeedInput input, StepExecutionListener console) {
        return of(FeedSources.of(input.feed()), input, console);
    }

    private <T extends Record> Step of(
            FeedSource<?, T> source, FeedInput input, StepExecutionListener console) {
        RejectionKeeper<T> rejections =
                new RejectionKeeper<>(input.files().size(), row -> store.reject(importId, row));
        return new StepBuilder(input.stepName(), repository)
                        .<FileRow<T>, Fact<T>>chunk(chunkSize)
                        .transactionManager(transactions)
                        .reader(new FeedReader<>(source, input.files(), asOf))
                        .processor(new FactProcessor<>(() -> rules(source.feed())))
                        .writer(facts -> store.stage(importId, facts.getItems()))
                        .faultTolerant()
                        .skipPolicy((failure, skipped) -> failure instanceof RejectedRowException)
                        .skipListener(rejections)
                        .stream(rejections)
                        .listener(console)
                        .build();
    }

    /** A row whose listing is unknown is told so even when it is there twice. */
    private List<FactRule> rules(Feed feed) {
        FactRule once = new OncePerKey(store.stagedRows(importId, feed));
        return switch (feed) {
            case OVER_ALLOTMENTS ->
                    List.of(new OfKnownListing(store.stagedKeys(importId, Feed.LISTINGS)), once);
            case CLAIMS -> List.of(new OfKnownMeasure(), once);
            default -> List.of(once);
        };
    }
}
