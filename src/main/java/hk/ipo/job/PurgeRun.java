package hk.ipo.job;

import hk.ipo.delivery.Archive;
import hk.ipo.delivery.ArchivedEdition;
import hk.ipo.delivery.OutputFolder;
import hk.ipo.delivery.OutputInUseException;
import hk.ipo.delivery.Retention;
import hk.ipo.store.FactStore;

import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.ConfigurableApplicationContext;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Removes old editions and what the job's history says of them. */
public final class PurgeRun {

    /**
     * Removes what a rule does not keep, and prints a line for each edition removed.
     *
     * @param today the day from which the rule counts back
     * @param dryRun whether only to print
     * @throws RunFailedException when that cannot be
     */
    public void carryOut(
            Retention keep,
            Path folder,
            Database database,
            LocalDate today,
            boolean dryRun,
            PrintStream out) {
        List<ArchivedEdition> gone = gone(keep, folder, today);
        for (ArchivedEdition edition : gone) {
            out.println(
                    (dryRun ? "would remove: " : "removed: ")
                            + edition.edition()
                            + ", revision "
                            + edition.revision());
        }
        out.println((dryRun ? "would remove " : "removed ") + gone.size() + " editions");
        if (!dryRun && !gone.isEmpty()) {
            remove(gone, folder);
            forget(gone, database);
        }
    }

    private static List<ArchivedEdition> gone(Retention keep, Path folder, LocalDate today) {
        try {
            return keep.gone(Archive.open(folder).editions(), today);
        } catch (IOException e) {
            throw new RunFailedException(
                    ExitCode.UNREADABLE_INPUT, "the archive cannot be read: " + e, e);
        }
    }

    private static void remove(List<ArchivedEdition> gone, Path folder) {
        try (OutputFolder output = OutputFolder.open(folder)) {
            for (ArchivedEdition edition : gone) {
                output.remove(edition);
            }
        } catch (OutputInUseException e) {
            throw new RunFailedException(ExitCode.ANOTHER_RUN, String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new RunFailedException(
                    ExitCode.UNEXPECTED, "the archive cannot be changed: " + e, e);
        }
    }

    private static void forget(List<ArchivedEdition> gone, Database database) {
        Set<String> editions = new HashSet<>();
        gone.forEach(edition -> editions.add(edition.edition().toString()));
        try (ConfigurableApplicationContext context =
                OpenedDatabase.open(database.existing(), false)) {
            new ForgottenRuns(
                            context.getBean(JobRepository.class), context.getBean(FactStore.class))
                    .forget(editions);
        }
    }
}
