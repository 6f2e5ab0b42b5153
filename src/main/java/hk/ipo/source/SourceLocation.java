package hk.ipo.source;

import java.util.Optional;

/**
 * Where a row stands in its file.
 *
 * @param file the file's name, without its folder, so that the same data reads the same anywhere
 * @param line the line of a text file or the row of a sheet, from 1 on, at which the row begins
 * @param path where it stands within the line, {@code app[3]}, when the line alone does not tell
 */
public record SourceLocation(String file, long line, Optional<String> path) {

    /** A row of which the line tells where it stands. */
    public SourceLocation(String file, long line) {
        this(file, line, Optional.empty());
    }

    /** {@code deals.csv:17}, {@code active.json:1:app[3]}. */
    @Override
    public String toString() {
        return file + ":" + line + path.map(within -> ":" + within).orElse("");
    }
}
