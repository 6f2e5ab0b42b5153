package hk.ipo.delivery;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How much of the archive is kept: the editions of so many as-of days, the latest ones, or those of
 * so many days before today. A day's superseded editions go or stay with its current one.
 *
 * @param number of as-of days or of days before today
 * @param ofDays whether days before today are meant
 */
public record Retention(int number, boolean ofDays) {

    private static final Pattern RULE = Pattern.compile("([1-9][0-9]{0,4})(d?)");

    /** The rule that a text says: {@code 30} for thirty editions, {@code 90d} for ninety days. */
    public static Optional<Retention> of(String text) {
        Matcher rule = RULE.matcher(text);
        return rule.matches()
                ? Optional.of(
                        new Retention(Integer.parseInt(rule.group(1)), !rule.group(2).isEmpty()))
                : Optional.empty();
    }

    /**
     * The editions that are to go, superseded ones before their current one. The last edition of a
     * year never goes, nor does a day of which an edition is marked to be kept.
     *
     * @param today the day from which days are counted back
     */
    public List<ArchivedEdition> gone(List<ArchivedEdition> editions, LocalDate today) {
        Set<Edition> kept = new HashSet<>(recent(editions, today));
        editions.stream()
                .collect(
                        Collectors.toMap(
                                ArchivedEdition::year,
                                ArchivedEdition::edition,
                                (one, other) -> one.asOf().isAfter(other.asOf()) ? one : other))
                .forEach((year, last) -> kept.add(last));
        editions.stream()
                .filter(ArchivedEdition::kept)
                .forEach(edition -> kept.add(edition.edition()));
        return editions.stream().filter(edition -> !kept.contains(edition.edition())).toList();
    }

    private List<Edition> recent(List<ArchivedEdition> editions, LocalDate today) {
        List<Edition> latestFirst =
                editions.stream()
                        .map(ArchivedEdition::edition)
                        .distinct()
                        .sorted(Comparator.comparing(Edition::asOf).reversed())
                        .toList();
        return ofDays
                ? latestFirst.stream()
                        .filter(edition -> !edition.asOf().isBefore(today.minusDays(number)))
                        .toList()
                : latestFirst.stream().limit(number).toList();
    }
}
