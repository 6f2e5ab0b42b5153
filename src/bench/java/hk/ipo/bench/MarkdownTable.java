package hk.ipo.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The outcomes of one group and size: medians, and how many times as long as ours each took. */
final class MarkdownTable {

    private static final double KILO = 1_000;
    private static final double MEGA = 1_000_000;

    private final Group group;
    private final int rows;
    private final Map<Integer, List<Outcome>> outcomes;

    /** The outcomes of each entrant by its place; none of those that did not run. */
    MarkdownTable(Group group, int rows, Map<Integer, List<Outcome>> outcomes) {
        this.group = group;
        this.rows = rows;
        this.outcomes = outcomes;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        text.append(String.format(Locale.ROOT, "## %s, %,d rows%n%n", group.title(), rows));
        text.append("| | seconds | times ours | processor s | peak MB | file MB |\n");
        text.append("| --- | ---: | ---: | ---: | ---: | ---: |\n");
        for (int place = 0; place < group.entrants().size(); place++) {
            text.append("| ").append(group.entrants().get(place).name()).append(" | ");
            text.append(
                    Optional.ofNullable(outcomes.get(place))
                            .map(this::cells)
                            .orElse("not run here | | | | |\n"));
        }
        return text.append('\n').toString();
    }

    private String cells(List<Outcome> own) {
        double seconds = Median.of(own, Outcome::seconds);
        double ours =
                Optional.ofNullable(outcomes.get(0))
                        .map(first -> Median.of(first, Outcome::seconds))
                        .orElse(seconds);
        return String.format(
                Locale.ROOT,
                "%.2f | %.2f | %.2f | %.0f | %.1f |%n",
                seconds,
                seconds / ours,
                Median.of(own, Outcome::processorSeconds),
                Median.of(own, Outcome::peakKilobytes) / KILO,
                Median.of(own, Outcome::bytes) / MEGA);
    }
}
