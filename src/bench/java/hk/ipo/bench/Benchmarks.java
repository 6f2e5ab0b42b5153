package hk.ipo.bench;

import hk.ipo.bench.pdf.DrawnLedger;
import hk.ipo.bench.pdf.JasperLedger;
import hk.ipo.bench.pdf.TableLedger;
import hk.ipo.bench.pdf.TaggedLedger;
import hk.ipo.bench.start.StartTable;
import hk.ipo.bench.workbook.FastexcelWorkbook;
import hk.ipo.bench.workbook.JasperWorkbook;
import hk.ipo.bench.workbook.OurWorkbook;
import hk.ipo.bench.workbook.SxssfWorkbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Runs every entrant of every group, one process after the other: in each round all entrants once,
 * so that what else the machine does meets them alike. To add one: a {@link Contender} and its line
 * in {@link #GROUPS}.
 */
public final class Benchmarks {

    private static final int ALL = Integer.MAX_VALUE;

    /** Listings that are all in memory beside what is made of them. */
    private static final int MOST_IN_MEMORY = 100_000;

    /** Of the options of {@code src/main/deploy/hk-ipo-report} those that a long run feels. */
    private static final String[] SCRIPT = {"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"};

    private static final int LEAST_ROUNDS_OF_A_START = 5;

    private static final List<Group> GROUPS =
            List.of(
                    new Group(
                            "Workbook of 24 columns",
                            ".xlsx",
                            List.of(
                                    Entrant.of("this project", ALL, OurWorkbook.class),
                                    Entrant.of(
                                            "the same by zlib at level 6",
                                            ALL,
                                            OurWorkbook.ByZlib.class),
                                    Entrant.of(
                                            "the same with the JVM as the script starts it",
                                            ALL,
                                            OurWorkbook.class,
                                            SCRIPT),
                                    Entrant.of(
                                            "the same and a heap of 96 MB",
                                            ALL,
                                            OurWorkbook.class,
                                            SCRIPT[0],
                                            SCRIPT[1],
                                            "-Xmx96m"),
                                    Entrant.of(
                                            "the same by zlib at level 1",
                                            ALL,
                                            OurWorkbook.Fast.class),
                                    Entrant.of("POI SXSSF", ALL, SxssfWorkbook.class),
                                    Entrant.of(
                                            "POI SXSSF, the JVM as our script starts it",
                                            ALL,
                                            SxssfWorkbook.class,
                                            SCRIPT),
                                    Entrant.of("fastexcel", ALL, FastexcelWorkbook.class),
                                    Entrant.of(
                                            "JasperReports, no virtualizer",
                                            MOST_IN_MEMORY,
                                            JasperWorkbook.class),
                                    new Entrant(
                                            "libxlsxwriter (C), constant memory",
                                            ALL,
                                            NativeProcess.of(
                                                    Path.of("src/bench/c/ledger.c"),
                                                    "xlsxwriter")))),
                    new Group(
                            "PDF ledger of 12 columns",
                            ".pdf",
                            List.of(
                                    Entrant.of(
                                            "this project, 512 MB of heap",
                                            MOST_IN_MEMORY,
                                            TaggedLedger.class,
                                            "-Xmx512m"),
                                    Entrant.of(
                                            "the same with the JVM as the script starts it",
                                            MOST_IN_MEMORY,
                                            TaggedLedger.class,
                                            SCRIPT[0],
                                            SCRIPT[1],
                                            "-Xmx512m"),
                                    Entrant.of(
                                            "OpenPDF PdfPTable", MOST_IN_MEMORY, TableLedger.class),
                                    Entrant.of(
                                            "OpenPDF PdfPTable, the JVM as our script starts it",
                                            MOST_IN_MEMORY,
                                            TableLedger.class,
                                            SCRIPT),
                                    Entrant.of(
                                            "PDFBox content streams",
                                            MOST_IN_MEMORY,
                                            DrawnLedger.class),
                                    Entrant.of(
                                            "PDFBox content streams, the JVM as our script starts"
                                                    + " it",
                                            MOST_IN_MEMORY,
                                            DrawnLedger.class,
                                            SCRIPT),
                                    Entrant.of(
                                            "JasperReports, no virtualizer",
                                            MOST_IN_MEMORY,
                                            JasperLedger.class))));

    private final Path folder;
    private final int rounds;

    private Benchmarks(Path folder, int rounds) {
        this.folder = folder;
        this.rounds = rounds;
    }

    /**
     * Writes the tables to {@code target/benchmarks.md}; with 0 rows that of a whole run alone, and
     * with {@code -Dbench.kernels=true} {@link Kernels another} instead.
     */
    public static void main(String[] args) throws IOException {
        if (Boolean.getBoolean("bench.kernels")) {
            Kernels.run();
            return;
        }
        int[] sizes =
                Arrays.stream(
                                System.getProperty("bench.rows", "119,3000,100000,1000000")
                                        .split(",", -1))
                        .mapToInt(Integer::parseInt)
                        .filter(rows -> rows > 0)
                        .toArray();
        Benchmarks benchmarks =
                new Benchmarks(
                        Files.createDirectories(Path.of("target", "bench")),
                        Integer.getInteger("bench.rounds", 3));
        StringBuilder tables =
                new StringBuilder(
                        StartTable.text(
                                benchmarks.folder,
                                Math.max(LEAST_ROUNDS_OF_A_START, benchmarks.rounds)));
        Files.writeString(Path.of("target", "benchmarks.md"), tables);
        InputTables input = new InputTables(benchmarks.folder, benchmarks.rounds);
        for (int rows : sizes) {
            tables.append(input.text(rows, List.of(SCRIPT)));
            Files.writeString(Path.of("target", "benchmarks.md"), tables);
        }
        for (Group group : GROUPS) {
            for (int rows : sizes) {
                tables.append(benchmarks.table(group, rows));
                Files.writeString(Path.of("target", "benchmarks.md"), tables);
            }
        }
        System.out.println(tables);
    }

    private String table(Group group, int rows) throws IOException {
        Map<Integer, List<Outcome>> outcomes = new TreeMap<>();
        for (int round = 0; round < rounds; round++) {
            for (int place = 0; place < group.entrants().size(); place++) {
                Entrant entrant = group.entrants().get(place);
                Path file = folder.resolve("bench" + group.suffix());
                Optional<List<String>> command =
                        entrant.mostRows() < rows
                                ? Optional.empty()
                                : entrant.start().command(rows, file);
                if (command.isPresent()) {
                    outcomes.computeIfAbsent(place, key -> new ArrayList<>())
                            .add(run(command.get(), file));
                }
            }
        }
        return new MarkdownTable(group, rows, outcomes).text();
    }

    private static Outcome run(List<String> command, Path file) throws IOException {
        Files.deleteIfExists(file);
        long start = System.nanoTime();
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String said =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        try {
            if (process.waitFor() != 0) {
                throw new IOException("failed: " + String.join(" ", command));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("interrupted while running", e));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        String[] told = said.lines().reduce("0 0", (first, next) -> next).split(" ", -1);
        return new Outcome(
                seconds, Long.parseLong(told[1]) / 1e3, Long.parseLong(told[0]), Files.size(file));
    }
}
