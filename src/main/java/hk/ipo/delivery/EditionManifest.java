package hk.ipo.delivery;

import hk.ipo.claim.CheckedClaim;
import hk.ipo.claim.Ours;
import hk.ipo.render.Wording;
import hk.ipo.report.Intake;
import hk.ipo.report.Language;
import hk.ipo.report.Report;

import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an edition was made from, kept beside it: the fingerprints of its facts, of its figures and
 * of the files read, and the program's version. It has no time of day, so that an edition made
 * again from the same inputs has the same manifest. {@code since} stands only where the edition is
 * compared with an earlier day, {@code release} only where it was published despite a break.
 *
 * <pre>{
 * "year" : 2025,
 * "asOf" : "2026-01-05",
 * "version" : "0.1.0",
 * "facts" : "9f86d0…",
 * "figures" : "60303a…",
 * "since" : "2025-12-31",
 * "release" : {
 * "reason" : "agreed with the desk",
 * "claims" : [
 * {
 * "id" : "hk-gov-2025-final-funds",
 * "published" : "286.9",
 * "unit" : "HKD bn",
 * "ours" : "288.886080094",
 * "difference" : "1.986080094"
 * }
 * ]
 * },
 * "inputs" : [
 * {
 * "file" : "deals.csv",
 * "sha256" : "fd61a0…"
 * }, …
 * ]
 * }</pre>
 */
public final class EditionManifest {

    /** The name of its file. */
    public static final String FILE = "edition.json";

    /** The name of its property that says with which earlier day the edition was compared. */
    static final String SINCE = "since";

    private final String version;

    /** A manifest of what a version of the program made. */
    public EditionManifest(String version) {
        this.version = version;
    }

    /**
     * Writes the manifest of a report; the caller closes the stream.
     *
     * @param since the earlier day with which the edition was compared; left out when there is none
     * @throws IOException when the stream does not take it
     */
    public void write(Report report, Intake intake, Optional<LocalDate> since, OutputStream stream)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json =
                new JsonFactory().createGenerator(new Lines(), bytes, JsonEncoding.UTF8)) {
            json.writeStartObject();
            json.writeNumberProperty("year", report.facts().year());
            json.writeStringProperty("asOf", report.facts().asOf().toString());
            json.writeStringProperty("version", version);
            json.writeStringProperty("facts", FactsFingerprint.of(report.facts()));
            json.writeStringProperty("figures", Sha256.of(figures(report)));
            since.ifPresent(day -> json.writeStringProperty(SINCE, day.toString()));
            release(report, json);
            json.writeName("inputs").writeStartArray();
            intake.sources().forEach(source -> write(source, json));
            json.writeEndArray().writeEndObject().writeRaw('\n');
        }
        stream.write(bytes.toByteArray());
    }

    /** Why the edition was published although controlling figures differ, and which. */
    private static void release(Report report, JsonGenerator json) {
        List<CheckedClaim> breaks = report.published().breaks(report.facts().year());
        Optional<String> reason = report.published().releaseReason();
        if (breaks.isEmpty() || reason.isEmpty()) {
            return;
        }
        json.writeName("release").writeStartObject();
        json.writeStringProperty("reason", reason.get());
        json.writeName("claims").writeStartArray();
        breaks.forEach(broken -> write(broken, json));
        json.writeEndArray().writeEndObject();
    }

    private static void write(CheckedClaim broken, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", broken.claim().id());
        json.writeStringProperty("published", broken.claim().value());
        json.writeStringProperty("unit", broken.claim().unit());
        json.writeStringProperty("ours", broken.ours().map(Ours::text).orElse(""));
        json.writeStringProperty(
                "difference", broken.difference().map(BigDecimal::toPlainString).orElse(""));
        json.writeEndObject();
    }

    private static void write(Intake.Source source, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("file", source.file());
        json.writeStringProperty("sha256", source.fingerprint());
        json.writeEndObject();
    }

    /** The very bytes of {@value Edition#FIGURES}, whose fingerprint can so be checked. */
    private static byte[] figures(Report report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new FiguresJson(Wording.of(Language.ENGLISH)).write(report, bytes);
        return bytes.toByteArray();
    }

    /** Line feeds between properties, whatever the platform. */
    private static final class Lines extends ObjectWriteContext.Base {

        private final PrettyPrinter printer =
                new DefaultPrettyPrinter()
                        .withObjectIndenter(new DefaultIndenter("", "\n"))
                        .withArrayIndenter(new DefaultIndenter("", "\n"));

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return printer;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
