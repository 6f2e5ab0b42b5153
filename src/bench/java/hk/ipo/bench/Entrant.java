package hk.ipo.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * One line of the table: who writes the listings, and how its process is started.
 *
 * @param name what the table calls it
 * @param mostRows beyond which it is left out, for it would take too long or too much memory
 * @param start how its process is started
 */
record Entrant(String name, int mostRows, Start start) {

    /** What starts a process that writes a number of listings to a file. */
    interface Start {

        /** The command, empty where this machine lacks what it needs. */
        Optional<List<String>> command(int rows, Path file);
    }

    /** A contender in a Java process of its own. */
    static Entrant of(
            String name, int mostRows, Class<? extends Contender> contender, String... options) {
        return new Entrant(
                name,
                mostRows,
                (rows, file) -> Optional.of(JavaProcess.command(contender, rows, file, options)));
    }
}
