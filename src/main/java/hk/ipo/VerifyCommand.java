package hk.ipo;

import hk.ipo.job.VerifyRun;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.io.PrintStream;

/** The options of {@code verify}, which checks every archived file. */
@Command(
        name = "verify",
        customSynopsis = "java -jar hk-ipo-report.jar verify [OPTIONS]",
        description =
                "Recomputes the hash of every file of every edition and says which are missing,"
                        + " altered or extra.",
        optionListHeading = "%nOptions:%n",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        versionProvider = BuildVersion.class)
final class VerifyCommand implements ProgramCommand {

    @Mixin private OutputOptions archive = new OutputOptions();

    @Override
    public boolean verbose() {
        return archive.verbose();
    }

    @Override
    public void carryOut(PrintStream out) {
        new VerifyRun().carryOut(archive.output(), out);
    }
}
