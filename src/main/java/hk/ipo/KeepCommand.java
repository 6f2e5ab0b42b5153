package hk.ipo;

import hk.ipo.delivery.Edition;
import hk.ipo.job.KeepRun;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;

/** The options of {@code keep}, which marks an edition so that {@code purge} leaves it alone. */
@Command(
        name = "keep",
        customSynopsis = "java -jar hk-ipo-report.jar keep --year=YEAR --as-of=DAY [OPTIONS]",
        description = "Marks the editions of a day so that purge never removes them.",
        optionListHeading = "%nOptions:%n",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        versionProvider = BuildVersion.class)
final class KeepCommand implements ProgramCommand {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            required = true,
            converter = OptionConverters.Year.class,
            description = "the edition's year")
    private int year;

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            required = true,
            converter = OptionConverters.Day.class,
            description = "the edition's as-of day")
    private LocalDate asOf = LocalDate.EPOCH;

    @Option(names = "--off", description = "take the mark away")
    private boolean off;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = "output",
            description = "where editions are published (default: ${DEFAULT-VALUE})")
    private Path output = Path.of("output");

    @Option(names = "--verbose", description = "say more on standard error when something fails")
    private boolean verbose;

    @Override
    public boolean verbose() {
        return verbose;
    }

    @Override
    public void carryOut(PrintStream out) {
        new KeepRun().carryOut(edition(), !off, output, out);
    }

    private Edition edition() {
        if (year > asOf.getYear()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--year: "
                            + asOf.getYear()
                            + " or earlier expected as of "
                            + asOf
                            + ", not "
                            + year);
        }
        return new Edition(year, asOf);
    }
}
