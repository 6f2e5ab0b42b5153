package hk.ipo.job;

import org.springframework.context.ConfigurableApplicationContext;

import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Optional;

/** A database opened for one command, or the reason why it cannot be. */
final class OpenedDatabase {

    /** H2's code for a database file that another process has open. */
    private static final int DATABASE_IN_USE = 90020;

    /** H2's code for a database that is not there, where none may be made. */
    private static final int NO_DATABASE = 90146;

    /**
     * Opens it.
     *
     * @throws RunFailedException when it cannot be used, with a reason for the operator
     */
    static ConfigurableApplicationContext open(Database database, boolean verbose) {
        ConfigurableApplicationContext context = start(database, verbose);
        try {
            OwnerFile.of(database).ifPresent(OwnerFile::write);
            return context;
        } catch (UncheckedIOException e) {
            context.close();
            throw new RunFailedException(
                    ExitCode.UNEXPECTED,
                    "the database " + database + " cannot be used: " + e.getMessage(),
                    e);
        }
    }

    private static ConfigurableApplicationContext start(Database database, boolean verbose) {
        try {
            return JobContext.start(database, verbose);
        } catch (RuntimeException e) {
            Optional<SQLException> refusal = Causes.find(e, SQLException.class);
            if (refusal.filter(cause -> cause.getErrorCode() == DATABASE_IN_USE).isPresent()) {
                throw new RunFailedException(
                        ExitCode.ANOTHER_RUN,
                        "another run holds the database "
                                + database
                                + OwnerFile.of(database)
                                        .flatMap(OwnerFile::holder)
                                        .map(holder -> " " + holder)
                                        .orElse(", and has not said which one it is"),
                        e);
            }
            if (refusal.filter(cause -> cause.getErrorCode() == NO_DATABASE).isPresent()) {
                throw new RunFailedException(
                        ExitCode.UNREADABLE_INPUT,
                        "there is no database " + database + ": run report first",
                        e);
            }
            throw new RunFailedException(
                    ExitCode.UNEXPECTED,
                    "the database "
                            + database
                            + " cannot be used: "
                            // What a driver says may repeat the address with its password.
                            + refusal.map(cause -> "SQL state " + cause.getSQLState())
                                    .orElseGet(() -> Causes.root(e).getClass().getSimpleName()),
                    e);
        }
    }

    private OpenedDatabase() {}
}
