package hk.ipo.delivery;

import hk.ipo.claim.CheckedClaim;
import hk.ipo.claim.Ours;
import hk.ipo.render.Wording;
import hk.ipo.report.ReasonText;
import hk.ipo.report.Report;

import tools.jackson.core.JsonGenerator;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Published figures held against ours, for machines: UTF-8, one claim a line, in the order of ids.
 *
 * <pre>{"year": 2025, "asOf": "2026-01-05", "claims": [
 * {"id": "hkex-2025-provisional-funds", "published": "285.8", "unit": "HKD bn", "ours":
 * "285.842733885", "difference": "0.042733885", "verdict": "agrees", "reason": …},
 * …</pre>
 *
 * <p>Ours and the difference are exact decimals as strings in the unit printed, {@code null} when
 * the data cannot say; a quotient carries 34 significant digits.
 */
public final class ClaimsJson {

    private final Wording wording;

    /** Claims whose reasons are said in a language. */
    public ClaimsJson(Wording wording) {
        this.wording = wording;
    }

    /** Writes every claim of a report; the caller closes the stream. */
    public void write(Report report, OutputStream stream) {
        try (JsonGenerator json = JsonLines.generator(stream)) {
            json.writeStartObject();
            json.writeNumberProperty("year", report.facts().year());
            json.writeStringProperty("asOf", report.facts().asOf().toString());
            json.writeName("claims").writeStartArray();
            report.published().claims().forEach(claim -> write(claim, json));
            json.writeEndArray().writeEndObject().writeRaw('\n');
        }
    }

    private void write(CheckedClaim checked, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", checked.claim().id());
        json.writeStringProperty("published", checked.claim().value());
        json.writeStringProperty("unit", checked.claim().unit());
        optional("ours", checked.ours().map(Ours::text), json);
        optional("difference", checked.difference().map(BigDecimal::toPlainString), json);
        json.writeStringProperty("verdict", checked.verdict().id());
        optional("reason", ReasonText.of(checked).map(wording::say), json);
        json.writeEndObject();
    }

    private static void optional(String name, Optional<String> value, JsonGenerator json) {
        value.ifPresentOrElse(
                text -> json.writeStringProperty(name, text), () -> json.writeNullProperty(name));
    }
}
