package hk.ipo.report.section;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A list of names carried beside the data, {@code one name = another}, a pair a line. */
final class NamePairs {

    /**
     * The second name by the first, in whatever case that is written.
     *
     * @throws IllegalStateException when a first name stands twice
     */
    static Map<String, String> read(String resource) {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        NamePairs.class.getResourceAsStream(resource), resource),
                                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" = ", 2))
                    .collect(
                            Collectors.toMap(
                                    pair -> pair[0],
                                    pair -> pair[1],
                                    (first, second) -> {
                                        throw new IllegalStateException(
                                                "two names for one spelling: " + second);
                                    },
                                    () -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private NamePairs() {}
}
