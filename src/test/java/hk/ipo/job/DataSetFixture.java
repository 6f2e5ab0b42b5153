package hk.ipo.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A copy of the carried data set in a folder, to be spoilt by a test. */
final class DataSetFixture {

    private final Path folder;

    DataSetFixture(Path folder) {
        this.folder = folder;
        List.of("issuers.csv", "deals.csv", "over_allotments.csv", "market_totals.csv")
                .forEach(this::copy);
    }

    /** With the published figures, which hold back an edition that they control. */
    DataSetFixture withClaims() {
        copy("published_claims.csv");
        return this;
    }

    /** With all that the carried data set has. */
    DataSetFixture whole() {
        List.of("applications.csv", "pipeline_counts.csv", "financials.csv").forEach(this::copy);
        return withClaims();
    }

    /** How many rows there are in all files, beside the headers. */
    long rows() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> lines(file.getFileName().toString()).size() - 1L).sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void copy(String name) {
        try (InputStream carried =
                Objects.requireNonNull(
                        DataSetFixture.class.getResourceAsStream("/data/" + name), name)) {
            Files.write(Files.createDirectories(folder).resolve(name), carried.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder() {
        return folder;
    }

    /** Changes a line, counted from 1 as the header is. */
    DataSetFixture line(String file, int line, UnaryOperator<String> change) {
        List<String> lines = lines(file);
        lines.set(line - 1, change.apply(lines.get(line - 1)));
        return write(file, lines);
    }

    /** Adds a line at the end. */
    DataSetFixture append(String file, String line) {
        List<String> lines = lines(file);
        lines.add(line);
        return write(file, lines);
    }

    /** The text of a line, counted from 1. */
    String line(String file, int line) {
        return lines(file).get(line - 1);
    }

    private List<String> lines(String file) {
        try {
            return new ArrayList<>(Files.readAllLines(folder.resolve(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DataSetFixture write(String file, List<String> lines) {
        try {
            Files.writeString(
                    folder.resolve(file), String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
