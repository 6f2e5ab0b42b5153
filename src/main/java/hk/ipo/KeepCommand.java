package hk.ipo;

import hk.ipo.delivery.Edition;
import hk.ipo.job.KeepRun;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.io.PrintStream;
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

    @Mixin private OutputOptions archive = new OutputOptions();

    @Override
    public boolean verbose() {
        return archive.verbose();
    }

    @Override
    public void carryOut(PrintStream out) {
        new KeepRun().carryOut(edition(), !off, archive.output(), out);
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
