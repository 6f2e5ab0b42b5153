package hk.ipo;

import hk.ipo.job.StatusRun;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.io.PrintStream;

/** The options of {@code status}, which tells what the last runs did. */
@Command(
        name = "status",
        customSynopsis = "java -jar hk-ipo-report.jar status [OPTIONS]",
        description = "Prints the last runs with their steps, counts, durations and outcome.",
        optionListHeading = "%nOptions:%n",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        versionProvider = BuildVersion.class)
final class StatusCommand implements ProgramCommand {

    @Mixin private StoreOptions store = new StoreOptions();

    @Override
    public boolean verbose() {
        return store.verbose();
    }

    @Override
    public void carryOut(PrintStream out) {
        new StatusRun().carryOut(store.database(), out, verbose());
    }
}
