package hk.ipo.job;

import hk.ipo.store.FactStore;

import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.repository.JobRepository;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Forgets the runs of editions that are gone, and which rows were read by runs that nobody knows of
 * any more. What was learnt from these rows is not forgotten.
 */
final class ForgottenRuns {

    private final JobRepository repository;
    private final FactStore store;

    ForgottenRuns(JobRepository repository, FactStore store) {
        this.repository = repository;
        this.store = store;
    }

    /**
     * Forgets those of editions, {@code 2025 as of 2026-01-05}; one to be resumed is left alone.
     */
    void forget(Set<String> editions) {
        Set<Long> needed = new HashSet<>();
        for (JobInstance instance :
                repository.getJobInstances(ReportJob.NAME, 0, Integer.MAX_VALUE)) {
            List<JobExecution> runs = repository.getJobExecutions(instance);
            if (isOver(runs, editions)) {
                repository.deleteJobInstance(instance);
            } else {
                runs.forEach(run -> needed.add(RunHistory.importOf(run)));
            }
        }
        store.forgetRowsExceptOf(needed);
    }

    private static boolean isOver(List<JobExecution> runs, Set<String> editions) {
        boolean areOfThem =
                runs.stream()
                        .allMatch(
                                run ->
                                        !run.getStatus().isRunning()
                                                && editions.contains(RunHistory.editionOf(run)));
        return areOfThem && runs.stream().anyMatch(run -> run.getStatus() == BatchStatus.COMPLETED);
    }
}
