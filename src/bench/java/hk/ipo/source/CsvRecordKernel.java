package hk.ipo.source;

import hk.ipo.bench.KernelTimes;
import hk.ipo.bench.data.DataSetFiles;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** Reading a record of {@code deals.csv} out of memory and making it a listing, 27 fields. */
@State(Scope.Thread)
public class CsvRecordKernel extends KernelTimes {

    private static final int ROWS = 1_000;
    private static final LocalDate AS_OF = LocalDate.of(2025, 12, 31);

    private final SourceFile file = deals();
    private final ListingsCsv source = new ListingsCsv();

    /** A record's fact. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public int ours() {
        int accepted = 0;
        try (RowReader<CsvRow> rows = source.open(file)) {
            for (CsvRow row = rows.read(); row != null; row = rows.read()) {
                if (source.parse(row, AS_OF) instanceof Parsed.Accepted<?>) {
                    accepted++;
                }
            }
        }
        if (accepted != ROWS) {
            throw new IllegalStateException("every record accepted expected, not " + accepted);
        }
        return accepted;
    }

    private static SourceFile deals() {
        try {
            Path folder = Path.of("target", "bench", "kernel");
            DataSetFiles.write(folder, ROWS);
            return new InMemoryFile("deals.csv", Files.readAllBytes(folder.resolve("deals.csv")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
