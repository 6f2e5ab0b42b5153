package hk.ipo.drop;

import hk.ipo.source.InputInspection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder into which others put files, at any time.
 *
 * <pre>
 * drop/deals_2026-02.csv                          just arrived
 * drop/done/2026-02-11/deals_2026-01.csv          read by the run of that day
 * drop/rejected/2026-02-11/notes.csv              of no use
 * drop/rejected/2026-02-11/notes.csv.reason.txt   and why
 * </pre>
 *
 * <p>A run reads all that was ever filed as done, and what is new. It files the new only once its
 * edition is published: a run that dies before finds them where they were, and as inputs are known
 * by their content, it is resumed and not begun anew, wherever it finds them.
 */
public final class DropFolder {

    private static final String DONE = "done";
    private static final String REJECTED = "rejected";

    /** For so long a file must not have changed before it is taken as whole. */
    private static final Duration QUIET = Duration.ofSeconds(60);

    private final Path folder;
    private final Clock clock;
    private final Stillness stillness;

    /** A folder; the clock's zone says which day it is. */
    public DropFolder(Path folder, Clock clock) {
        this(folder, clock, QUIET);
    }

    DropFolder(Path folder, Clock clock, Duration quiet) {
        this.folder = folder;
        this.clock = clock;
        this.stillness = new Stillness(clock, quiet);
    }

    /**
     * Looks through the folder, making it if need be. What cannot be an input is put aside at once
     * with the reason beside it.
     *
     * @throws IOException when the folder cannot be read, or a file not be put aside
     */
    public Arrivals look() throws IOException {
        Files.createDirectories(folder);
        List<Path> done = done();
        Map<String, Path> known = new HashMap<>();
        for (Path file : done) {
            known.putIfAbsent(InputInspection.fingerprint(file), file);
        }
        List<Path> fresh = new ArrayList<>();
        List<String> waiting = new ArrayList<>();
        List<String> rejected = new ArrayList<>();
        for (Path file : arrived()) {
            Optional<String> unrest = stillness.disturbedBy(file);
            if (unrest.isPresent()) {
                waiting.add(name(file) + ": " + unrest.get());
                continue;
            }
            Optional<String> fault = InputInspection.fault(file);
            unrest = stillness.disturbedBy(file);
            if (unrest.isPresent()) {
                // Somebody came back to it while it was looked over.
                waiting.add(name(file) + ": " + unrest.get());
                continue;
            }
            if (fault.isEmpty()) {
                Path same = known.putIfAbsent(InputInspection.fingerprint(file), file);
                fault = Optional.ofNullable(same).map(this::sameAs);
            }
            if (fault.isPresent()) {
                reject(file, fault.get());
                rejected.add(name(file) + ": " + fault.get());
            } else {
                fresh.add(file);
            }
        }
        return new Arrivals(fresh, done, waiting, rejected);
    }

    /**
     * Files what a run has read, once its edition is published.
     *
     * @throws IOException when a file cannot be moved; the others are then filed by the next run
     */
    public void file(List<Path> read) throws IOException {
        for (Path file : read) {
            // A run that was resumed may have filed some before it died.
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                DayFolder.of(folder.resolve(DONE), today()).take(file);
            }
        }
    }

    private void reject(Path file, String reason) throws IOException {
        DayFolder.of(folder.resolve(REJECTED), today()).take(file, name(file) + " " + reason);
    }

    private String sameAs(Path other) {
        return "has the same content as " + Name.printable(folder.relativize(other).toString());
    }

    private List<Path> arrived() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Stillness::isFile)
                    .sorted(Comparator.comparing(DropFolder::name))
                    .toList();
        }
    }

    private List<Path> done() throws IOException {
        Path root = folder.resolve(DONE);
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.walk(root)) {
            return entries.filter(Stillness::isFile).sorted().toList();
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String name(Path file) {
        return Name.printable(String.valueOf(file.getFileName()));
    }
}
