package hk.ipo.bench;

import hk.ipo.bench.csv.FeedReading;
import hk.ipo.bench.csv.FlatFileReading;
import hk.ipo.bench.data.DataSetFiles;
import hk.ipo.bench.stage.BareLoading;
import hk.ipo.bench.stage.FeedStaging;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What it takes to read {@code deals.csv} and to stage it, beside Spring Batch's own reader and the
 * databases' own loading.
 */
final class InputTables {

    /** Of fewer rows starting and compiling would be measured. */
    private static final int FEWEST_ROWS = 100_000;

    private final Path folder;
    private final int rounds;

    /** Lays the made-up files into a folder. */
    InputTables(Path folder, int rounds) {
        this.folder = folder;
        this.rounds = rounds;
    }

    /** The tables for so many listings; none where they are few. */
    String text(int rows, List<String> script) throws IOException {
        if (rows < FEWEST_ROWS) {
            return "";
        }
        List<String> read = List.of(deals(rows), "1");
        return new WorkTable(
                                String.format(
                                        "Reading and typing deals.csv, %,d rows, the whole process",
                                        rows),
                                "ours",
                                List.of(
                                        new Work(
                                                "this project", FeedReading.class, read, List.of()),
                                        new Work(
                                                "FlatFileItemReader",
                                                FlatFileReading.class,
                                                read,
                                                List.of()),
                                        new Work(
                                                "this project, the JVM as the script starts it",
                                                FeedReading.class,
                                                read,
                                                script),
                                        new Work(
                                                "FlatFileItemReader, the JVM as our script starts"
                                                        + " it",
                                                FlatFileReading.class,
                                                read,
                                                script)))
                        .text(rounds)
                + staging("H2", "h2", "CSVREAD", rows)
                + staging("PostgreSQL", "postgresql", "COPY", rows);
    }

    private String staging(String name, String kind, String bare, int rows) throws IOException {
        List<String> arguments = List.of(kind, deals(rows));
        return new WorkTable(
                        String.format("Staging deals.csv in %s, %,d rows", name, rows),
                        bare,
                        List.of(
                                new Work(bare, BareLoading.class, arguments, List.of()),
                                new Work("this project", FeedStaging.class, arguments, List.of())))
                .text(rounds);
    }

    private String deals(int rows) throws IOException {
        Path files = folder.resolve("listings" + rows);
        DataSetFiles.write(files, rows);
        return files.resolve("deals.csv").toString();
    }
}
