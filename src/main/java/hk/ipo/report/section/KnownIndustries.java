package hk.ipo.report.section;

import hk.ipo.report.Expected;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The industries that an edition may be about: those of the data, listed this year or not, and
 * those of the carried data set. Any other name is a slip of the pen, which would pass for a year
 * without deals.
 */
public final class KnownIndustries {

    private static final List<String> CARRIED = read("/data/industries.txt");

    private final SortedSet<String> names = new TreeSet<>(CARRIED);

    /**
     * With those of some data.
     *
     * @param ofData their English names
     */
    public KnownIndustries(Collection<String> ofData) {
        names.addAll(ofData);
    }

    /**
     * Refuses an outline about an industry that nobody knows.
     *
     * @throws UnknownIndustryException with the place of the name and all that are known
     */
    public void check(Outline outline) {
        outline.scope().stream()
                .flatMap(scope -> scope.conditions().stream())
                .filter(condition -> condition.dimension() == Dimension.INDUSTRY)
                .forEach(this::check);
    }

    private void check(DealScope.Condition condition) {
        condition.kinds().stream()
                .sorted()
                .filter(kind -> !names.contains(kind))
                .findFirst()
                .ifPresent(
                        kind -> {
                            throw new UnknownIndustryException(
                                    condition.places().getOrDefault(kind, "built in")
                                            + ": "
                                            + Expected.oneOf("industry", kind, names));
                        });
    }

    private static List<String> read(String resource) {
        try (InputStream in = KnownIndustries.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not in the program");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read", e);
        }
    }
}
