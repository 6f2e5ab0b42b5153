package hk.ipo;

import hk.ipo.delivery.Retention;
import hk.ipo.job.PurgeRun;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;

/** The options of {@code purge}, which removes old editions and their runs' history. */
@Command(
        name = "purge",
        customSynopsis = "java -jar hk-ipo-report.jar purge --keep=RULE [OPTIONS]",
        description =
                "Removes old editions with their runs' history, never the last edition of a year"
                        + " nor one whose folder has a file KEEP.",
        optionListHeading = "%nOptions:%n",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        versionProvider = BuildVersion.class)
final class PurgeCommand implements ProgramCommand {

    private final Clock clock;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--keep",
            paramLabel = "RULE",
            required = true,
            description =
                    "what stays: 30 for the editions of the latest thirty as-of days, 90d for those"
                            + " of the last ninety days")
    private String keep = "";

    @Option(names = "--dry-run", description = "only say what would be removed")
    private boolean dryRun;

    @Mixin private StoreOptions store = new StoreOptions();

    PurgeCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean verbose() {
        return store.verbose();
    }

    @Override
    public void carryOut(PrintStream out) {
        Retention rule =
                Retention.of(keep)
                        .orElseThrow(
                                () ->
                                        new ParameterException(
                                                spec.commandLine(),
                                                "--keep: a rule such as 30 or 90d expected, not '"
                                                        + keep
                                                        + "'"));
        new PurgeRun()
                .carryOut(
                        rule, store.output(), store.database(), LocalDate.now(clock), dryRun, out);
    }
}
