package hk.ipo.job;

import hk.ipo.report.Intake;

import org.springframework.batch.infrastructure.item.ExecutionContext;

import tools.jackson.databind.json.JsonMapper;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What workers are to know of a run beside the job's parameters. It is kept in the job's context in
 * the database that they share, where each of them finds it.
 *
 * @param program the program that makes the run, {@code 1.0.0 on Java 21}
 * @param templates the fingerprint of the run's templates
 * @param draft where the files are written, within the output folder
 * @param since the earlier day with which the edition is compared
 * @param sources the files read, with their fingerprints and numbers of rows
 */
record WorkOrder(
        String program,
        String templates,
        String draft,
        Optional<LocalDate> since,
        List<Intake.Source> sources) {

    private static final String KEY = "work-order";
    private static final JsonMapper MAPPER = JsonMapper.shared();

    WorkOrder {
        sources = List.copyOf(sources);
    }

    /** Has a job's context keep it. */
    void keepIn(ExecutionContext context) {
        context.putString(KEY, MAPPER.writeValueAsString(this));
    }

    /** The one that a job's context keeps; none before the run has got so far. */
    static Optional<WorkOrder> in(ExecutionContext context) {
        return context.containsKey(KEY)
                ? Optional.of(
                        MAPPER.readValue(
                                Objects.requireNonNull(context.getString(KEY), KEY),
                                WorkOrder.class))
                : Optional.empty();
    }

    /**
     * Why a worker must not do it; empty when it may. Files are to be the same bytes whoever writes
     * them: another program would write others, and so would another Java, which has other names of
     * months and another compression.
     */
    Optional<String> objectionTo(String itsProgram, String itsTemplates) {
        if (!program.equals(itsProgram)) {
            return Optional.of(
                    "the run is made by hk-ipo-report "
                            + program
                            + ", but this worker is "
                            + itsProgram);
        }
        return templates.equals(itsTemplates)
                ? Optional.empty()
                : Optional.of(
                        "the run's templates are those of fingerprint "
                                + templates
                                + ", but this worker's are "
                                + itsTemplates);
    }
}
