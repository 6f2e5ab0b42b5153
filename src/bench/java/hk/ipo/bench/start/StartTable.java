package hk.ipo.bench.start;

import hk.ipo.bench.Median;

import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a whole run of the packaged report takes, on the carried data set, beside an application
 * that does nothing: each in a new process with a new database, one after the other in each round.
 */
public final class StartTable {

    private static final Path SCRIPT = Path.of("src", "main", "deploy", "hk-ipo-report");
    private static final Pattern OPTIONS =
            Pattern.compile("(?m)^quickly=\"(?:\\$quickly )?([^\"]*)\"$");
    private static final double NANOS = 1e9;

    private final Path folder;
    private final Path cache;

    private StartTable(Path folder) {
        this.folder = folder;
        this.cache = folder.resolve("cache");
    }

    /**
     * The table in Markdown.
     *
     * @param parent where files may lie
     * @param rounds how often each is run; the medians stand in the table
     * @throws IOException when one fails
     */
    public static String text(Path parent, int rounds) throws IOException {
        Path folder = Files.createTempDirectory(parent.toAbsolutePath(), "start");
        try {
            return new StartTable(folder).table(rounds);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private String table(int rounds) throws IOException {
        // The first run fills the cache and is not counted.
        report("en");
        EmptyProgram empty = EmptyProgram.in(folder, unpacked(), options());
        Map<String, List<TimedProcess>> runs = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            add(runs, "an empty application", empty.run());
            add(runs, "the report in one language", report("en"));
            add(runs, "the report in three languages", report("en,zh-Hant,zh-Hans"));
        }
        StringBuilder text = new StringBuilder("## A whole run\n\n");
        text.append("| | processor s | times the empty one | seconds | times the empty one |\n");
        text.append("| --- | ---: | ---: | ---: | ---: |\n");
        List<TimedProcess> first = runs.values().iterator().next();
        runs.forEach((name, own) -> text.append(line(name, own, first)));
        return text.append('\n').toString();
    }

    private static void add(
            Map<String, List<TimedProcess>> runs, String name, TimedProcess process) {
        runs.computeIfAbsent(name, key -> new ArrayList<>()).add(process);
    }

    private TimedProcess report(String languages) throws IOException {
        return TimedProcess.of(
                List.of(
                        "sh",
                        SCRIPT.toAbsolutePath().toString(),
                        "--languages=" + languages,
                        "--output=" + Files.createTempDirectory(folder, "output")),
                Map.of(
                        "JAVA_HOME",
                        System.getProperty("java.home"),
                        "HK_IPO_CACHE",
                        cache.toString()));
    }

    /** Where the script unpacked the jar. */
    private Path unpacked() throws IOException {
        try (Stream<Path> folders = Files.list(cache)) {
            return folders.filter(one -> Files.exists(one.resolve("lib")))
                    .findFirst()
                    .orElseThrow(() -> new IOException("the script has unpacked nothing"));
        }
    }

    private static List<String> options() throws IOException {
        List<String> options =
                OPTIONS.matcher(Files.readString(SCRIPT))
                        .results()
                        .flatMap(line -> Stream.of(line.group(1).split(" ", -1)))
                        .toList();
        if (options.isEmpty()) {
            throw new IOException("no options of the JVM in " + SCRIPT);
        }
        return options;
    }

    private static String line(String name, List<TimedProcess> own, List<TimedProcess> first) {
        double processor = median(own, TimedProcess::processor);
        double elapsed = median(own, TimedProcess::elapsed);
        return String.format(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %.2f | %.2f |%n",
                name,
                processor,
                processor / median(first, TimedProcess::processor),
                elapsed,
                elapsed / median(first, TimedProcess::elapsed));
    }

    private static double median(List<TimedProcess> runs, Function<TimedProcess, Duration> time) {
        return Median.of(runs, run -> time.apply(run).toNanos()) / NANOS;
    }
}
