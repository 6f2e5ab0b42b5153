package hk.ipo;

import hk.ipo.job.VerifyRun;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.PrintStream;
import java.nio.file.Path;

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
        new VerifyRun().carryOut(output, out);
    }
}
