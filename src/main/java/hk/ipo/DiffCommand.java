package hk.ipo;

import hk.ipo.job.DiffRequest;
import hk.ipo.job.DiffRun;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Optional;

/** The options of {@code diff}, which compares a year as known on two days. */
@Command(
        name = "diff",
        customSynopsis = "java -jar hk-ipo-report.jar diff --from=DAY --to=DAY [OPTIONS]",
        description =
                "Prints what changed between two days, with the facts that explain it, and publishes"
                        + " it as a workbook.",
        optionListHeading = "%nOptions:%n",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        versionProvider = BuildVersion.class)
final class DiffCommand implements ProgramCommand {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            converter = OptionConverters.Year.class,
            description = "the year compared (default: the earlier day's)")
    private Optional<Integer> year = Optional.empty();

    @Option(
            names = "--from",
            paramLabel = "DAY",
            required = true,
            converter = OptionConverters.Day.class,
            description = "the earlier day, such as 2025-12-31")
    private LocalDate from = LocalDate.EPOCH;

    @Option(
            names = "--to",
            paramLabel = "DAY",
            required = true,
            converter = OptionConverters.Day.class,
            description = "the later day, such as 2026-01-31")
    private LocalDate to = LocalDate.EPOCH;

    @Mixin private StoreOptions store = new StoreOptions();

    @Override
    public boolean verbose() {
        return store.verbose();
    }

    @Override
    public void carryOut(PrintStream out) {
        new DiffRun().carryOut(request(), out, verbose());
    }

    /**
     * What is to be compared.
     *
     * @throws ParameterException when the options do not go together
     */
    DiffRequest request() {
        int chosen = year.orElse(from.getYear());
        if (chosen > from.getYear()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--year: " + from.getYear() + " or earlier expected, not " + chosen);
        }
        if (!from.isBefore(to)) {
            throw new ParameterException(
                    spec.commandLine(), "--to: a day after " + from + " expected, not " + to);
        }
        return new DiffRequest(chosen, from, to, store.output(), store.database());
    }
}
