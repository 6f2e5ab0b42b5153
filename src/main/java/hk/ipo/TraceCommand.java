package hk.ipo;

import hk.ipo.delivery.Edition;
import hk.ipo.job.TraceRequest;
import hk.ipo.job.TraceRun;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The options of {@code trace}, which prints the rows behind a figure. */
@Command(
        name = "trace",
        customSynopsis = "java -jar hk-ipo-report.jar trace --figure=ID [OPTIONS]",
        description = "Prints a figure of an edition, what it is, and every row behind it.",
        optionListHeading = "%nOptions:%n",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        versionProvider = BuildVersion.class)
final class TraceCommand implements ProgramCommand {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--figure",
            paramLabel = "ID",
            required = true,
            description = "the figure's id, such as concentration.top-8-share")
    private String figure = "";

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            converter = OptionConverters.Year.class,
            description = "the edition's year (default: the as-of day's)")
    private Optional<Integer> year = Optional.empty();

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            converter = OptionConverters.Day.class,
            description =
                    "the edition's as-of day (default: the one of the carried data set's edition)")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(
            names = "--input",
            paramLabel = "PATH",
            description =
                    "what the edition was made from, where it was made from several (default:"
                            + " whatever it was made from last)")
    private List<Path> inputs = List.of();

    @Mixin private StoreOptions store = new StoreOptions();

    @Override
    public boolean verbose() {
        return store.verbose();
    }

    @Override
    public void carryOut(PrintStream out) {
        new TraceRun().carryOut(request(), out, verbose());
    }

    /**
     * What is to be traced.
     *
     * @throws ParameterException when the options do not go together
     */
    TraceRequest request() {
        return new TraceRequest(edition(), figure, inputs, store.database());
    }

    private Edition edition() {
        Edition carried = CarriedEdition.read();
        LocalDate day = asOf.orElse(carried.asOf());
        int chosen = year.orElse(asOf.isEmpty() ? carried.year() : day.getYear());
        if (chosen > day.getYear()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--year: "
                            + day.getYear()
                            + " or earlier expected as of "
                            + day
                            + ", not "
                            + chosen);
        }
        return new Edition(chosen, day);
    }
}
