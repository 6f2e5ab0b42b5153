package hk.ipo.job;

import hk.ipo.delivery.OutputFolder;
import hk.ipo.delivery.OutputInUseException;
import hk.ipo.drop.Arrivals;
import hk.ipo.drop.DropFolder;
import hk.ipo.source.InputFinder;
import hk.ipo.source.Inputs;
import hk.ipo.source.UnreadableInputException;

import org.springframework.context.ConfigurableApplicationContext;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** One run, from what was asked for to the published edition. */
public final class ReportRun {

    private static final int ROWS_A_CHUNK = 1_000;
    private static final ZoneId HONG_KONG = ZoneId.of("Asia/Hong_Kong");

    private final Renderers renderers;
    private final int rowsAChunk;
    private final Clock clock;

    /** A run that writes every format. */
    public ReportRun() {
        this(Clock.system(HONG_KONG));
    }

    /** The same by another clock, whose zone says which day it is. */
    public ReportRun(Clock clock) {
        this(new StandardRenderers(), ROWS_A_CHUNK, clock);
    }

    ReportRun(Renderers renderers, int rowsAChunk) {
        this(renderers, rowsAChunk, Clock.system(HONG_KONG));
    }

    ReportRun(Renderers renderers, int rowsAChunk, Clock clock) {
        this.clock = clock;
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
        Optional<Arrivals> arrivals = request.nightly().drop().map(this::look);
        Inputs inputs =
                arrivals.map(Arrivals::toRead)
                        .map(files -> InputFinder.adding(find(request.inputs()), files))
                        .orElseGet(() -> find(request.inputs()));
        try (OutputFolder output = OutputFolder.open(request.output());
                ConfigurableApplicationContext context =
                        OpenedDatabase.open(request.database(), verbose)) {
            new JobRun(request, inputs, arrivals, output, context, out, clock)
                    .start(renderers, rowsAChunk);
        } catch (OutputInUseException e) {
            throw new RunFailedException(ExitCode.ANOTHER_RUN, messageOf(e), e);
        } catch (IOException e) {
            throw new RunFailedException(
                    ExitCode.UNEXPECTED,
                    "the output folder " + request.output() + " cannot be written to: " + e,
                    e);
        }
    }

    private Arrivals look(Path drop) {
        try {
            return new DropFolder(drop, clock).look();
        } catch (IOException e) {
            throw new RunFailedException(
                    ExitCode.UNREADABLE_INPUT,
                    "the drop folder " + drop + " cannot be used: " + e,
                    e);
        }
    }

    /**
     * The files that were pointed at, or the carried data set.
     *
     * @throws RunFailedException when one is missing or cannot be read
     */
    static Inputs find(List<Path> paths) {
        try {
            return paths.isEmpty() ? InputFinder.carried() : InputFinder.find(paths);
        } catch (UnreadableInputException e) {
            throw new RunFailedException(ExitCode.UNREADABLE_INPUT, messageOf(e), e);
        }
    }

    private static String messageOf(RuntimeException failure) {
        return String.valueOf(failure.getMessage());
    }
}
