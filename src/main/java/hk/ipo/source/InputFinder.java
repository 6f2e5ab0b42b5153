package hk.ipo.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Finds the files to read and tells by their content what they are: the data set's CSV files by
 * their column names, the exchange's New Listing Report by its header row, its application pages by
 * what stands around their rows.
 */
public final class InputFinder {

    private static final Comparator<Input> ORDER =
            Comparator.comparing(Input::feed)
                    .thenComparing(input -> input.file().name())
                    .thenComparing(input -> input.file().fingerprint());

    /**
     * The inputs in the files and directories given. A directory's own files are looked at, not
     * those of its subdirectories; what belongs to no feed is left aside there, whereas a file
     * given by itself must be recognised.
     *
     * @throws UnreadableInputException naming the path or file: when there is none, when it is
     *     empty, when it is nearly a feed's but lacks columns, when it is a workbook that cannot be
     *     read, when it has a header and no listing, or when nothing given holds listings
     */
    public static Inputs find(List<Path> inputs) {
        Set<Input> found = new HashSet<>();
        Set<String> leftAside = new TreeSet<>();
        inputs.stream()
                .map(path -> path.toAbsolutePath().normalize())
                .distinct()
                .forEach(path -> look(path, found, leftAside));
        Inputs result = withoutRepetitions(found, leftAside);
        requireListings(result);
        return result;
    }

    /** The data set that the program carries. */
    public static Inputs carried() {
        List<Input> files =
                Arrays.stream(CsvLayout.values())
                        .map(layout -> new Input(layout.feed(), new CarriedFile(layout.fileName())))
                        .toList();
        return new Inputs(files, List.of());
    }

    /**
     * Inputs with further files, each of which must be recognised; what repeats another's content
     * is left aside.
     *
     * @throws UnreadableInputException naming the file that is not
     */
    public static Inputs adding(Inputs inputs, List<Path> files) {
        Set<Input> found = new HashSet<>(inputs.recognised());
        Set<String> leftAside = new TreeSet<>(inputs.leftAside());
        files.forEach(file -> look(file.toAbsolutePath().normalize(), found, leftAside));
        return withoutRepetitions(found, leftAside);
    }

    private static void look(Path path, Set<Input> found, Set<String> leftAside) {
        if (Files.isDirectory(path)) {
            for (Path entry : entries(path)) {
                if (isPassedOver(entry)) {
                    leftAside.add(name(entry));
                } else {
                    switch (recognise(entry)) {
                        case Recognition.Ours(Feed feed) -> found.add(input(feed, entry));
                        case Recognition.Faulty(String fault) -> throw unreadable(entry, fault);
                        case Recognition.Foreign(String reason) -> leftAside.add(name(entry));
                    }
                }
            }
        } else if (Files.isRegularFile(path)) {
            switch (recognise(path)) {
                case Recognition.Ours(Feed feed) -> found.add(input(feed, path));
                case Recognition.Faulty(String fault) -> throw unreadable(path, fault);
                case Recognition.Foreign(String reason) ->
                        throw unreadable(path, reason + ": " + expected() + " expected");
            }
        } else {
            throw unreadable(
                    path,
                    (Files.exists(path) ? "is no file to read" : "does not exist")
                            + ": a directory, "
                            + expected()
                            + " expected");
        }
    }

    static Recognition recognise(Path path) {
        try {
            return Files.size(path) == 0
                    ? emptyFile(path)
                    : FileKind.of(path).recognise(new FileOnDisk(path));
        } catch (IOException e) {
            throw new UnreadableInputException(
                    Printable.oneLine(path.toString()) + " cannot be read", e);
        }
    }

    /** An empty file with the ending of an input is a copy that broke off, not a stranger. */
    private static Recognition emptyFile(Path path) {
        return FileKind.hasInputEnding(name(path))
                ? new Recognition.Faulty("is empty: " + expected() + " expected")
                : new Recognition.Foreign("is empty");
    }

    private static Inputs withoutRepetitions(Set<Input> found, Set<String> leftAside) {
        Map<String, Input> byContent = new HashMap<>();
        List<Input> kept = new ArrayList<>();
        for (Input input : found.stream().sorted(ORDER).toList()) {
            Input same = byContent.putIfAbsent(input.file().fingerprint(), input);
            if (same == null) {
                kept.add(input);
            } else {
                leftAside.add(input.file().name() + " (the same as " + same.file().name() + ")");
            }
        }
        return new Inputs(kept, List.copyOf(leftAside));
    }

    private static void requireListings(Inputs inputs) {
        List<Input> listings =
                inputs.recognised().stream()
                        .filter(
                                input ->
                                        input.feed() == Feed.LISTINGS
                                                || input.feed() == Feed.NEW_LISTING_REPORT)
                        .toList();
        if (listings.isEmpty()) {
            throw new UnreadableInputException(
                    "no listings in the inputs given: "
                            + CsvLayout.LISTINGS.fileName()
                            + " or a New Listing Report workbook expected");
        }
        for (Input input : listings) {
            try (RowReader<?> rows = FeedSources.of(input.feed()).open(input.file())) {
                if (rows.read() == null) {
                    throw new UnreadableInputException(
                            input.file().name() + " has a header but no listing");
                }
            }
        }
    }

    private static List<Path> entries(Path directory) {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.sorted(Comparator.comparing(InputFinder::name)).toList();
        } catch (IOException e) {
            throw new UnreadableInputException(
                    Printable.oneLine(directory.toString()) + " cannot be listed", e);
        }
    }

    /** Directories within a directory, hidden files, and the marks of editors at work. */
    private static boolean isPassedOver(Path entry) {
        String name = name(entry);
        return !Files.isRegularFile(entry) || name.startsWith(".") || name.startsWith("~$");
    }

    private static Input input(Feed feed, Path path) {
        return new Input(feed, new FileOnDisk(path));
    }

    private static UnreadableInputException unreadable(Path path, String fault) {
        return new UnreadableInputException(Printable.oneLine(path.toString()) + " " + fault);
    }

    private static String name(Path path) {
        return new FileOnDisk(path).name();
    }

    private static String expected() {
        return "a CSV file of the data set, a New Listing Report workbook or a page of listing"
                + " applications in JSON";
    }

    private InputFinder() {}
}
