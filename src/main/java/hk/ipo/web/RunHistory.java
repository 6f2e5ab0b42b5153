package hk.ipo.web;

import java.util.List;
import java.util.Optional;

/**
 * The job's last runs.
 *
 * @param runs the runs, the newest first
 * @param readable whether the job's database could be read; another process may hold it
 */
public record RunHistory(List<RecordedRun> runs, boolean readable) {

    public RunHistory {
        runs = List.copyOf(runs);
    }

    /** A run by its number. */
    Optional<RecordedRun> run(long number) {
        return runs.stream().filter(run -> run.number() == number).findFirst();
    }
}
