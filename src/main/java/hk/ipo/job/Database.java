package hk.ipo.job;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The database that keeps facts and job history.
 *
 * @param url its JDBC address, without a password, and never printed
 * @param name what follows "the database" in messages
 * @param credentials who one is to it, where it wants to know
 */
public record Database(String url, String name, Optional<Credentials> credentials) {

    private static final String SCHEME = "jdbc:";

    /**
     * What is committed is written at once, for editions are published on the strength of it. A
     * stop of the process is no different from a kill: closing the database behind the run's back
     * would only add a second way to end.
     */
    private static final String SETTINGS = ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";

    private static final Pattern PASSWORD =
            Pattern.compile("(?i)[?&;](?:password|pwd)=|//[^/@]*:[^/@]*@");

    /** A path that begins at the user's home, or in an archive, is left to H2. */
    private static final Pattern FILE =
            Pattern.compile("jdbc:h2:(?:file:)?([^;:~][^;:]*)(?:;.*)?", Pattern.DOTALL);

    private static final Pattern SERVED =
            Pattern.compile("(?i)jdbc:h2:(tcp|ssl):.*|.*;AUTO_SERVER=TRUE.*", Pattern.DOTALL);

    /** The embedded database that is kept in the output folder, beside what is published. */
    public static Database within(Path output) {
        Path file = output.resolve(".store").resolve("facts");
        String path = file.toAbsolutePath().normalize().toString();
        if (path.indexOf(';') >= 0) {
            throw new IllegalArgumentException("a folder without a semicolon in its path expected");
        }
        return new Database("jdbc:h2:file:" + path + SETTINGS, file.toString(), Optional.empty());
    }

    /**
     * A database at an address of the caller's.
     *
     * @throws IllegalArgumentException saying what was expected, without the address
     */
    public static Database at(String url) {
        return at(url, Optional.empty());
    }

    /**
     * A database at an address of the caller's, which wants to know who asks.
     *
     * @throws IllegalArgumentException saying what was expected, without the address
     */
    public static Database at(String url, Optional<Credentials> credentials) {
        if (!url.startsWith(SCHEME)) {
            throw new IllegalArgumentException(
                    "a JDBC address expected, such as jdbc:h2:file:/data/facts");
        }
        if (PASSWORD.matcher(url).find()) {
            throw new IllegalArgumentException(
                    "an address without a password expected, which every user of the machine could"
                            + " read; give it in "
                            + Credentials.PASSWORD
                            + " or in a file by --database-credentials");
        }
        try {
            DriverManager.getDriver(url);
        } catch (SQLException e) {
            throw new IllegalArgumentException("a database expected whose driver is at hand", e);
        }
        return new Database(url, "given by --database", credentials);
    }

    /** The same, but never made where it is not: a question must not leave a database behind. */
    Database existing() {
        return url.startsWith("jdbc:h2:file:")
                ? new Database(url + ";IFEXISTS=TRUE", name, credentials)
                : this;
    }

    /**
     * Whether only one process can have it open, so that a run which seems to be going on while we
     * have it open must be dead.
     */
    public boolean isExclusive() {
        return url.startsWith("jdbc:h2:") && !SERVED.matcher(url).matches();
    }

    /** Where it is kept, without H2's ending, if that is known and one process alone opens it. */
    Optional<Path> file() {
        return Optional.of(FILE.matcher(url))
                .filter(address -> isExclusive() && address.matches())
                .map(address -> Path.of(address.group(1)));
    }

    /** Its name, so that the address cannot slip into a message. */
    @Override
    public String toString() {
        return name;
    }
}
