package hk.ipo.job;

import hk.ipo.market.AnnualTotal;
import hk.ipo.market.Deal;
import hk.ipo.render.MeasureWording;
import hk.ipo.render.Wording;
import hk.ipo.report.Figure;
import hk.ipo.report.Language;
import hk.ipo.report.section.ApplicationsBehind;
import hk.ipo.source.SourceLocation;
import hk.ipo.statistic.Column;
import hk.ipo.statistic.EditionFacts;
import hk.ipo.statistic.Evaluation;
import hk.ipo.statistic.Evaluator;
import hk.ipo.statistic.MeasureRows;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prints a figure and the rows behind it, exact values throughout.
 *
 * <pre>
 * concentration.top-8-share: Share of the 8 largest deals
 * 49.82%, exactly 0.4981…
 * sum of the 8 largest values of …, as a share of …
 *
 * sum of the 8 largest values of …: 142466123456 (8 rows)
 *   03750  Contemporary Amperex …  Funds as known 41006...  deals.csv:42 issuers.csv:42 …
 * </pre>
 */
final class TraceConsole {

    private final PrintStream out;
    private final RowPlaces places;
    private final ApplicationPlaces applicationPlaces;
    private final Wording wording = Wording.of(Language.ENGLISH);
    private final MeasureWording definitions = new MeasureWording(wording);

    TraceConsole(PrintStream out, RowPlaces places, ApplicationPlaces applicationPlaces) {
        this.out = out;
        this.places = places;
        this.applicationPlaces = applicationPlaces;
    }

    /**
     * Prints a figure, and the applications that it counts, where it counts any: such a figure is a
     * stated one, with no rows of the ledger behind it.
     */
    void print(Figure figure, EditionFacts facts, List<ApplicationsBehind.Counted> applications) {
        out.println(figure.id() + ": " + wording.say(figure.title()));
        out.println(
                wording.prose(figure.value(), figure.display())
                        + figure.value()
                                .map(value -> ", exactly " + value.toPlainString())
                                .orElse(""));
        out.println(definitions.of(figure.measure()));
        Evaluator evaluator = new Evaluator(facts);
        for (MeasureRows.Rows rows : new MeasureRows(facts).of(figure.measure())) {
            out.println();
            print(rows, evaluator.evaluate(rows.measure()), applications.size());
        }
        print(applications);
    }

    private void print(List<ApplicationsBehind.Counted> applications) {
        for (ApplicationsBehind.Counted one : applications) {
            out.println(
                    "  "
                            + one.id()
                            + "  "
                            + one.applicant()
                            + "  "
                            + joined(applicationPlaces.of(one.id()).stream()));
        }
    }

    private void print(MeasureRows.Rows rows, Evaluation evaluation, int applications) {
        int count = rows.deals().size() + rows.totals().size();
        out.println(
                definitions.of(rows.measure())
                        + ": "
                        + exact(evaluation.value())
                        + " ("
                        + (applications > 0
                                ? counted(applications, "application")
                                : counted(count, "row"))
                        + ")");
        rows.deals().forEach(deal -> out.println("  " + line(deal, rows)));
        rows.totals().forEach(total -> out.println("  " + line(total)));
    }

    private static String counted(int count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }

    private String line(Deal deal, MeasureRows.Rows rows) {
        return Stream.concat(
                        Stream.of(deal.stockCode().toString(), deal.issuer().nameEnglish()),
                        Stream.concat(
                                rows.columns().stream().map(column -> value(column, deal)),
                                Stream.of(joined(places.of(deal).stream()))))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("  "));
    }

    private String line(AnnualTotal total) {
        return total.year() + "  " + joined(places.of(total).stream());
    }

    private String value(Column.Numeric column, Deal deal) {
        return wording.header(column) + " " + exact(column.value().apply(deal));
    }

    private String exact(Optional<BigDecimal> value) {
        return value.map(BigDecimal::toPlainString).orElseGet(wording::unknown);
    }

    private static String joined(Stream<SourceLocation> locations) {
        return locations.map(SourceLocation::toString).collect(Collectors.joining(" "));
    }
}
