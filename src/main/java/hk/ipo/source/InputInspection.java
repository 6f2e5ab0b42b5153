package hk.ipo.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Looks a single file over before a run relies on it. */
public final class InputInspection {

    /**
     * Why a file cannot be an input: it belongs to no feed, or cannot be read to its last row. A
     * faulty row is no reason, for it is rejected by itself.
     *
     * @return the reason, to be said after the file's name; nothing where the file will do
     */
    public static Optional<String> fault(Path path) {
        FileOnDisk file = new FileOnDisk(path);
        try {
            return switch (InputFinder.recognise(path)) {
                case Recognition.Ours(Feed feed) -> {
                    readThrough(FeedSources.of(feed), file);
                    yield Optional.empty();
                }
                case Recognition.Faulty(String fault) -> Optional.of(fault);
                case Recognition.Foreign(String reason) -> Optional.of(reason);
            };
        } catch (UnreadableInputException e) {
            return Optional.of(
                    "cannot be read: " + Printable.oneLine(String.valueOf(e.getMessage())));
        } catch (IOException e) {
            return Optional.of("cannot be read: " + Printable.oneLine(e.toString()));
        }
    }

    /** The SHA-256 of a file's content in hexadecimal. */
    public static String fingerprint(Path path) {
        return new FileOnDisk(path).fingerprint();
    }

    private static <R> void readThrough(FeedSource<R, ?> source, FileOnDisk file)
            throws IOException {
        try (RowReader<R> rows = source.open(file)) {
            while (rows.read() != null) {
                // Reading is the test.
            }
        }
    }

    private InputInspection() {}
}
