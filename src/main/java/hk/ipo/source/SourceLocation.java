package hk.ipo.source;

/**
 * Where a row stands in its file.
 *
 * @param file the file's name, without its folder, so that the same data reads the same anywhere
 * @param line the line of a text file or the row of a sheet, from 1 on, at which the row begins
 */
public record SourceLocation(String file, long line) {

    /** {@code deals.csv:17}. */
    @Override
    public String toString() {
        return file + ":" + line;
    }
}
