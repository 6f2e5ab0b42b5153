package hk.ipo.delivery;

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

/**
 * What an edition was made from, kept beside it: the fingerprints of its facts, of its figures and
 * of the files read, and the program's version. It has no time of day, so that an edition made
 * again from the same inputs has the same manifest.
 *
 * <pre>{
 * "year" : 2025,
 * "asOf" : "2026-01-05",
 * "version" : "0.1.0",
 * "facts" : "9f86d0…",
 * "figures" : "60303a…",
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

    private final String version;

    /** A manifest of what a version of the program made. */
    public EditionManifest(String version) {
        this.version = version;
    }

    /**
     * Writes the manifest of a report; the caller closes the stream.
     *
     * @throws IOException when the stream does not take it
     */
    public void write(Report report, Intake intake, OutputStream stream) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json =
                new JsonFactory().createGenerator(new Lines(), bytes, JsonEncoding.UTF8)) {
            json.writeStartObject();
            json.writeNumberProperty("year", report.facts().year());
            json.writeStringProperty("asOf", report.facts().asOf().toString());
            json.writeStringProperty("version", version);
            json.writeStringProperty("facts", FactsFingerprint.of(report.facts()));
            json.writeStringProperty("figures", Sha256.of(figures(report)));
            json.writeName("inputs").writeStartArray();
            intake.sources().forEach(source -> write(source, json));
            json.writeEndArray().writeEndObject().writeRaw('\n');
        }
        stream.write(bytes.toByteArray());
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
