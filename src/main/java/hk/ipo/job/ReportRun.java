package hk.ipo.job;

import hk.ipo.delivery.DamagedArchiveException;
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
import java.util.function.Function;

/** One run, from what was asked for to the published edition. */
public final class ReportRun {

    /** The system property that says how many rows are staged in one transaction. */
    static final String CHUNK = "hk.ipo.rows-a-chunk";

    private static final int ROWS_A_CHUNK = 5_000;
    private static final ZoneId HONG_KONG = ZoneId.of("Asia/Hong_Kong");

    private final Function<EditionOrders, Renderers> renderers;
    private final int rowsAChunk;
    private final Clock clock;
    private final StopSignal stop;

    /** A run that writes every format and is never told to stop. */
    public ReportRun() {
        this(Clock.system(HONG_KONG), new StopSignal());
    }

    /**
     * A run that writes every format, and stops when it is told to.
     *
     * @param clock its zone says which day it is
     */
    public ReportRun(Clock clock, StopSignal stop) {
        this(StandardRenderers::new, Integer.getInteger(CHUNK, ROWS_A_CHUNK), clock, stop);
    }

    /** A run with backends of its own, whatever the look. */
    ReportRun(Renderers renderers, int rowsAChunk, Clock clock) {
        this(orders -> renderers, rowsAChunk, clock, new StopSignal());
    }

    private ReportRun(
            Function<EditionOrders, Renderers> renderers,
            int rowsAChunk,
            Clock clock,
            StopSignal stop) {
        this.renderers = renderers;
        this.rowsAChunk = rowsAChunk;
        this.clock = clock;
        this.stop = stop;
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
            new JobRun(request, inputs, arrivals, output, context, out, clock, stop)
                    .start(renderers.apply(request.orders()), rowsAChunk);
        } catch (OutputInUseException e) {
            throw new RunFailedException(ExitCode.ANOTHER_RUN, messageOf(e), e);
        } catch (DamagedArchiveException e) {
            throw new RunFailedException(
                    ExitCode.UNEXPECTED,
                    e.getMessage() + ": put it back from a backup or move its folder away",
                    e);
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
