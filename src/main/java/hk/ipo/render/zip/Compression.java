package hk.ipo.render.zip;

/**
 * How hard a package is compressed.
 *
 * @param level from 1, the fastest, to 9, the smallest, as zlib counts them
 */
public record Compression(int level) {

    /** Zlib's own middle. */
    public static final Compression STANDARD = new Compression(6);

    private static final int FASTEST = 1;
    private static final int SMALLEST = 9;

    public Compression {
        if (level < FASTEST || level > SMALLEST) {
            throw new IllegalArgumentException(
                    "a compression level from "
                            + FASTEST
                            + " to "
                            + SMALLEST
                            + " expected, not "
                            + level);
        }
    }
}
