package hk.ipo;

import hk.ipo.job.Database;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.Optional;

/** The options of every command that asks a database about what was published before. */
final class StoreOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = "output",
            description = "where editions are published (default: ${DEFAULT-VALUE})")
    private Path output = Path.of("output");

    @Option(
            names = "--database",
            paramLabel = "JDBC-URL",
            description = "where facts are kept (default: a file below the output folder)")
    private Optional<String> database = Optional.empty();

    @Option(names = "--verbose", description = "say more on standard error when something fails")
    private boolean verbose;

    Path output() {
        return output;
    }

    boolean verbose() {
        return verbose;
    }

    /**
     * The database asked for.
     *
     * @throws ParameterException when there cannot be such a one
     */
    Database database() {
        try {
            return database.map(Database::at).orElseGet(() -> Database.within(output));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    (database.isPresent() ? "--database: " : "--output: ") + e.getMessage());
        }
    }
}
