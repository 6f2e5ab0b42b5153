package hk.ipo;

import hk.ipo.job.Credentials;
import hk.ipo.job.Database;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.Optional;

/** Which database keeps facts and job history, and who one is to it. */
final class DatabaseOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--database",
            paramLabel = "JDBC-URL",
            description =
                    "where facts and job history are kept, such as"
                            + " jdbc:postgresql://host/database (default: a file below the output"
                            + " folder)")
    private Optional<String> database = Optional.empty();

    @Option(
            names = "--database-credentials",
            paramLabel = "FILE",
            description =
                    "a properties file with user and password that only its owner can read"
                            + " (default: HK_IPO_DATABASE_USER and HK_IPO_DATABASE_PASSWORD in"
                            + " the environment)")
    private Optional<Path> credentials = Optional.empty();

    /**
     * The database asked for.
     *
     * @param output the output folder, where it is kept unless an address is given
     * @throws ParameterException when there cannot be such a one
     */
    Database database(Path output) {
        String option = database.isPresent() ? "--database: " : "--output: ";
        try {
            return database.isPresent()
                    ? Database.at(database.get(), credentials())
                    : Database.within(output);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), option + e.getMessage());
        }
    }

    private Optional<Credentials> credentials() {
        try {
            return credentials
                    .map(Credentials::ofFile)
                    .or(() -> Credentials.ofEnvironment(System.getenv()));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(), "--database-credentials: " + e.getMessage());
        }
    }
}
