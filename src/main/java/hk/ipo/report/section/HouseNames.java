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

/** Which spellings in the sources are the name of one firm: {@code BDO Ltd} is BDO Limited. */
final class HouseNames {

    private static final String RESOURCE = "/data/house_names.txt";
    private static final Map<String, String> HOUSES = read();

    /** The name under which a firm is counted; a name without another spelling is its own. */
    static String of(String printed) {
        return HOUSES.getOrDefault(printed, printed);
    }

    private static Map<String, String> read() {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        HouseNames.class.getResourceAsStream(RESOURCE), RESOURCE),
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

    private HouseNames() {}
}
