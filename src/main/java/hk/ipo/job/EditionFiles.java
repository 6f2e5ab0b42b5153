package hk.ipo.job;

import hk.ipo.delivery.ClaimsJson;
import hk.ipo.delivery.Edition;
import hk.ipo.delivery.EditionDraft;
import hk.ipo.delivery.EditionManifest;
import hk.ipo.delivery.Format;
import hk.ipo.delivery.OutputFolder;
import hk.ipo.render.Wording;
import hk.ipo.report.Intake;
import hk.ipo.report.Language;
import hk.ipo.report.Report;
import hk.ipo.report.section.Outline;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The files of the run's edition: first a draft, then published. */
final class EditionFiles {

    /** What a file is. */
    private record Kind(Format format, Language language) {}

    /** Builds the report of an outline over the run's facts. */
    @FunctionalInterface
    interface Reports {

        /** The report of an outline. */
        Report of(Outline outline);
    }

    private final RunRequest request;
    private final OutputFolder output;
    private final Renderers renderers;
    private @Nullable EditionDraft draft;
    private List<Path> published = List.of();

    EditionFiles(RunRequest request, OutputFolder output, Renderers renderers) {
        this.request = request;
        this.output = output;
        this.renderers = renderers;
    }

    /** Writes every file, and what they were made from, where no reader looks. */
    void render(Reports reports, Intake intake) throws IOException {
        EditionDraft begun = output.begin(request.edition());
        for (EditionOrder order : orders()) {
            write(order, reports.of(order.outline()), begun);
        }
        Report main = reports.of(mainOutline());
        if (orders().stream().anyMatch(order -> order.formats().contains(Format.JSON))) {
            // One file for all languages, so its reasons are in the one that is always there.
            ClaimsJson claims = new ClaimsJson(Wording.of(Language.ENGLISH));
            begun.write(Edition.CLAIMS, stream -> claims.write(main, stream));
        }
        EditionManifest manifest = new EditionManifest(CodeVersion.read());
        begun.write(EditionManifest.FILE, stream -> manifest.write(main, intake, stream));
        draft = begun;
    }

    private void write(EditionOrder order, Report report, EditionDraft begun) throws IOException {
        for (Map.Entry<String, Kind> file : kinds(order).entrySet()) {
            Kind kind = file.getValue();
            begun.write(
                    file.getKey(),
                    stream -> renderers.render(kind.format(), kind.language(), report, stream));
        }
    }

    private List<EditionOrder> orders() {
        return request.publication().editions();
    }

    /** What the manifest and the published figures are about: the full review, written or not. */
    private Outline mainOutline() {
        return orders().stream()
                .filter(order -> order.id().equals(Edition.FULL))
                .findFirst()
                .map(EditionOrder::outline)
                .orElse(Outline.FULL);
    }

    /** Makes what was written the edition. */
    void publish() throws IOException {
        published = output.publish(Objects.requireNonNull(draft, "nothing was rendered"));
    }

    /** The files published. */
    List<Path> published() {
        return published;
    }

    /** By name, for the figures are the same file in every language. */
    private Map<String, Kind> kinds(EditionOrder order) {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        for (Language language : order.languages()) {
            for (Format format : order.formats()) {
                kinds.putIfAbsent(
                        request.edition().fileName(order.id(), format, language),
                        new Kind(format, language));
            }
        }
        return kinds;
    }
}
