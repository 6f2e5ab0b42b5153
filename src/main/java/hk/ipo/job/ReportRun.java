package hk.ipo.job;

import hk.ipo.delivery.OutputFolder;
import hk.ipo.delivery.OutputInUseException;
import hk.ipo.source.InputFinder;
import hk.ipo.source.Inputs;
import hk.ipo.source.UnreadableInputException;

import org.springframework.context.ConfigurableApplicationContext;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.Optional;

/** One run, from what was asked for to the published edition. */
public final class ReportRun {

    private static final int ROWS_A_CHUNK = 1_000;

    /** H2's code for a database file that another process has open. */
    private static final int DATABASE_IN_USE = 90020;

    private final Renderers renderers;
    private final int rowsAChunk;

    /** A run that writes every format. */
    public ReportRun() {
        this(new StandardRenderers(), ROWS_A_CHUNK);
    }

    ReportRun(Renderers renderers, int rowsAChunk) {
        this.renderers = renderers;
        this.rowsAChunk = rowsAChunk;
    }

    /**
     * Publishes the edition asked for.
     *
     * @param out where the run says what it does
     * @param verbose whether warnings are to be told at length
     * @throws RunFailedException when nothing was published, with a reason for the operator
     */
    public void carryOut(RunRequest request, PrintStream out, boolean verbose) {
        Inputs inputs = find(request);
        try (OutputFolder output = OutputFolder.open(request.output());
                ConfigurableApplicationContext context = start(request.database(), verbose)) {
            new JobRun(request, inputs, output, context, out).start(renderers, rowsAChunk);
        } catch (OutputInUseException e) {
            throw new RunFailedException(ExitCode.ANOTHER_RUN, messageOf(e), e);
        } catch (IOException e) {
            throw new RunFailedException(
                    ExitCode.UNEXPECTED,
                    "the output folder " + request.output() + " cannot be written to: " + e,
                    e);
        }
    }

    private static Inputs find(RunRequest request) {
        try {
            return request.inputs().isEmpty()
                    ? InputFinder.carried()
                    : InputFinder.find(request.inputs());
        } catch (UnreadableInputException e) {
            throw new RunFailedException(ExitCode.UNREADABLE_INPUT, messageOf(e), e);
        }
    }

    private static ConfigurableApplicationContext start(Database database, boolean verbose) {
        try {
            return JobContext.start(database, verbose);
        } catch (RuntimeException e) {
            Optional<SQLException> refusal = Causes.find(e, SQLException.class);
            if (refusal.filter(cause -> cause.getErrorCode() == DATABASE_IN_USE).isPresent()) {
                throw new RunFailedException(
                        ExitCode.ANOTHER_RUN, "another run holds the database " + database, e);
            }
            throw new RunFailedException(
                    ExitCode.UNEXPECTED,
                    "the database "
                            + database
                            + " cannot be used: "
                            // What a driver says may repeat the address with its password.
                            + refusal.map(cause -> "SQL state " + cause.getSQLState())
                                    .orElseGet(() -> Causes.root(e).getClass().getSimpleName()),
                    e);
        }
    }

    private static String messageOf(RuntimeException failure) {
        return String.valueOf(failure.getMessage());
    }
}
