package hk.ipo.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One table of works that come to the same: medians, and how many times as long as the first each
 * took.
 *
 * @param title what the work is
 * @param first what the column of ratios calls the first
 * @param works in the order in which they are run in each round
 */
record WorkTable(String title, String first, List<Work> works) {

    /** Runs all of them in each round, one after the other, and says what they took. */
    String text(int rounds) throws IOException {
        List<List<Spent>> spent = new ArrayList<>();
        works.forEach(work -> spent.add(new ArrayList<>()));
        for (int round = 0; round < rounds; round++) {
            for (int place = 0; place < works.size(); place++) {
                spent.get(place).add(works.get(place).spent());
            }
        }
        StringBuilder text = new StringBuilder("## " + title + "\n\n");
        text.append("| | seconds | times ").append(first);
        text.append(" | processor s | times ").append(first);
        text.append(" |\n| --- | ---: | ---: | ---: | ---: |\n");
        for (int place = 0; place < works.size(); place++) {
            text.append(line(works.get(place).name(), spent.get(place), spent.getFirst()));
        }
        return text.append('\n').toString();
    }

    private static String line(String name, List<Spent> own, List<Spent> first) {
        double seconds = Median.of(own, Spent::seconds);
        double processor = Median.of(own, Spent::processorSeconds);
        return String.format(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %.2f | %.2f |%n",
                name,
                seconds,
                seconds / Median.of(first, Spent::seconds),
                processor,
                processor / Median.of(first, Spent::processorSeconds));
    }
}
