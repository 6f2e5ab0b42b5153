package hk.ipo.job;

import hk.ipo.delivery.Edition;
import hk.ipo.delivery.OutputFolder;
import hk.ipo.delivery.OutputInUseException;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Marks the editions of a day to be kept for ever, or no longer. */
public final class KeepRun {

    /**
     * Sets the mark or takes it away, and says so; doing it twice changes nothing.
     *
     * @param kept whether the editions are to be kept
     * @throws RunFailedException when there is no edition of that day, or it cannot be marked
     */
    public void carryOut(Edition edition, boolean kept, Path folder, PrintStream out) {
        if (!Files.isDirectory(folder) || !marked(edition, kept, folder)) {
            throw new RunFailedException(
                    ExitCode.UNREADABLE_INPUT,
                    edition + " was not published in " + folder + ": run report first");
        }
        out.println((kept ? "kept: " : "no longer kept: ") + edition);
    }

    private static boolean marked(Edition edition, boolean kept, Path folder) {
        try (OutputFolder output = OutputFolder.open(folder)) {
            return output.mark(edition, kept);
        } catch (OutputInUseException e) {
            throw new RunFailedException(ExitCode.ANOTHER_RUN, String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new RunFailedException(
                    ExitCode.UNEXPECTED, "the archive cannot be changed: " + e, e);
        }
    }
}
