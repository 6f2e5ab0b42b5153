package hk.ipo.delivery;

import hk.ipo.market.Decimals;
import hk.ipo.render.MeasureWording;
import hk.ipo.render.Wording;
import hk.ipo.report.Figure;
import hk.ipo.report.Report;
import hk.ipo.statistic.Unit;

import tools.jackson.core.JsonGenerator;

import java.io.OutputStream;
import java.math.BigDecimal;

/**
 * The figures of a report for machines: UTF-8, one figure a line, in reading order.
 *
 * <pre>{"year": 2025, "asOf": "2026-01-05", "figures": [
 * {"id": "headline.listings", "title": "New listings", "value": "119", "unit": "count", "rows": 119,
 * "definition": "number of all deals"},
 * …</pre>
 *
 * <p>A value is the exact decimal as a string, {@code null} when it is not known; what does not
 * terminate carries 34 significant digits. Percentages are percent numbers: 49.82, not 0.4982.
 */
public final class FiguresJson {

    private final Wording wording;
    private final MeasureWording definitions;

    /** Figures whose titles and definitions are said in a language. */
    public FiguresJson(Wording wording) {
        this.wording = wording;
        this.definitions = new MeasureWording(wording);
    }

    /** Writes every figure of a report; the caller closes the stream. */
    public void write(Report report, OutputStream stream) {
        try (JsonGenerator json = JsonLines.generator(stream)) {
            json.writeStartObject();
            json.writeNumberProperty("year", report.facts().year());
            json.writeStringProperty("asOf", report.facts().asOf().toString());
            json.writeName("figures").writeStartArray();
            report.figures().forEach(figure -> write(figure, json));
            json.writeEndArray().writeEndObject().writeRaw('\n');
        }
    }

    private void write(Figure figure, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", figure.id());
        json.writeStringProperty("title", wording.say(figure.title()));
        figure.value()
                .map(value -> inUnit(value, figure.unit()))
                .ifPresentOrElse(
                        value -> json.writeStringProperty("value", value.toPlainString()),
                        () -> json.writeNullProperty("value"));
        json.writeStringProperty("unit", figure.unit().id());
        json.writeNumberProperty("rows", figure.evaluation().rows());
        json.writeStringProperty("definition", definitions.of(figure.measure()));
        json.writeEndObject();
    }

    private static BigDecimal inUnit(BigDecimal value, Unit unit) {
        return Decimals.plain(unit == Unit.PERCENT ? value.movePointRight(2) : value);
    }
}
