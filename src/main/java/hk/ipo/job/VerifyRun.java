package hk.ipo.job;

import hk.ipo.delivery.ArchiveCheck;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Checks the archive and says what is wrong with it. */
public final class VerifyRun {

    /**
     * Prints a line for every finding, and how much was looked at.
     *
     * @throws RunFailedException when there is no archive, it cannot be read, or something is wrong
     */
    public void carryOut(Path output, PrintStream out) {
        if (!Files.isDirectory(output)) {
            throw new RunFailedException(
                    ExitCode.UNREADABLE_INPUT, output + " does not exist: run report first");
        }
        ArchiveCheck.Result result = check(output);
        result.findings().forEach(out::println);
        String looked = result.editions() + " editions, " + result.files() + " files";
        if (!result.findings().isEmpty()) {
            throw new RunFailedException(
                    ExitCode.HELD_BACK,
                    "the archive is not as it was published: "
                            + result.findings().size()
                            + " findings in "
                            + looked);
        }
        out.println(looked + ", all as they were published");
    }

    private static ArchiveCheck.Result check(Path output) {
        try {
            return ArchiveCheck.of(output);
        } catch (IOException e) {
            throw new RunFailedException(
                    ExitCode.UNREADABLE_INPUT, "the archive cannot be read: " + e, e);
        }
    }
}
