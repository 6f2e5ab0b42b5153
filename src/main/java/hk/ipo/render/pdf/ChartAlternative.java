package hk.ipo.render.pdf;

import hk.ipo.render.Wording;
import hk.ipo.report.Block;
import hk.ipo.report.Text;
import hk.ipo.report.Text.Argument;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a chart shows, in words, for who cannot see it: what it is and all of its numbers. Its
 * statement and its unit are read just before it.
 */
final class ChartAlternative {

    private final ChartData data;
    private final Wording wording;

    ChartAlternative(ChartData data, Wording wording) {
        this.data = data;
        this.wording = wording;
    }

    /** Bar chart. Series: category number; category number. */
    String words() {
        List<String> parts = new ArrayList<>();
        parts.add(wording.message(kind()));
        for (ChartData.Series series : data.series()) {
            parts.add(say("pdf.alternative.series", series.name(), points(series)));
        }
        return LineBreaker.printable(joined("pdf.alternative.sentences", parts));
    }

    private String kind() {
        return "pdf.alternative." + data.kind().name().toLowerCase(Locale.ROOT);
    }

    private String points(ChartData.Series series) {
        List<String> points = new ArrayList<>();
        for (int at = 0; at < series.points().size(); at++) {
            Optional<ChartData.Point> point = series.points().get(at);
            if (point.isEmpty() && data.kind() == Block.ChartKind.WATERFALL) {
                // A total is no step.
                continue;
            }
            String number = point.map(ChartData.Point::label).orElse(wording.unknown());
            points.add(say("pdf.alternative.point", data.categories().get(at), number));
        }
        return joined("pdf.alternative.points", points);
    }

    private String joined(String key, List<String> parts) {
        return parts.stream().reduce((before, next) -> say(key, before, next)).orElse("");
    }

    private String say(String key, String first, String second) {
        return wording.say(
                Text.of(
                        key,
                        Argument.words(new Text.Data(first)),
                        Argument.words(new Text.Data(second))));
    }
}
