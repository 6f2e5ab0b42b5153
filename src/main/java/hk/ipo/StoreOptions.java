package hk.ipo;

import hk.ipo.job.Database;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

import java.nio.file.Path;

/** The options of every command that asks a database about what was published before. */
final class StoreOptions {

    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = "output",
            description = "where editions are published (default: ${DEFAULT-VALUE})")
    private Path output = Path.of("output");

    @Mixin private DatabaseOptions database = new DatabaseOptions();

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
        return database.database(output);
    }
}
