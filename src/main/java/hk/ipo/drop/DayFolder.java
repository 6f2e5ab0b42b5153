package hk.ipo.drop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;

/**
 * The files that a run filed on a day. A file keeps its name, for inputs are read in the order of
 * their names; a second one of a name lies in a folder of its own, {@code 2026-02-11/2/deals.csv}.
 */
final class DayFolder {

    private static final String REASON = ".reason.txt";

    private final Path folder;

    private DayFolder(Path folder) {
        this.folder = folder;
    }

    static DayFolder of(Path root, LocalDate day) {
        return new DayFolder(root.resolve(day.toString()));
    }

    /** Takes a file in. */
    void take(Path file) throws IOException {
        move(file, place(file));
    }

    /** Takes a file in and says why beside it; the reason is there before the file. */
    void take(Path file, String reason) throws IOException {
        Path place = place(file);
        Files.writeString(reasonOf(place), reason + "\n");
        move(file, place);
    }

    private static void move(Path file, Path place) throws IOException {
        Files.move(file, place, StandardCopyOption.ATOMIC_MOVE);
    }

    private Path place(Path file) throws IOException {
        Path name = file.getFileName();
        Path place = folder.resolve(name);
        for (int number = 2; isTaken(place); number++) {
            place = folder.resolve(Integer.toString(number)).resolve(name);
        }
        Files.createDirectories(place.resolveSibling("."));
        return place;
    }

    private static boolean isTaken(Path place) {
        return Files.exists(place, LinkOption.NOFOLLOW_LINKS)
                || Files.exists(reasonOf(place), LinkOption.NOFOLLOW_LINKS);
    }

    private static Path reasonOf(Path place) {
        return place.resolveSibling(place.getFileName() + REASON);
    }
}
