package hk.ipo.job;

import hk.ipo.delivery.ClaimsJson;
import hk.ipo.delivery.Edition;
import hk.ipo.delivery.EditionDraft;
import hk.ipo.delivery.EditionManifest;
import hk.ipo.delivery.FileLabel;
import hk.ipo.delivery.Format;
import hk.ipo.delivery.Manifest;
import hk.ipo.delivery.OutputFolder;
import hk.ipo.delivery.Publication;
import hk.ipo.render.Wording;
import hk.ipo.report.Intake;
import hk.ipo.report.Language;
import hk.ipo.report.Report;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The files of the run's edition: first a draft, then published. */
final class EditionFiles {

    /** What a file is. */
    private record Kind(Format format, Language language) {}

    private final RunRequest request;
    private final Optional<LocalDate> since;
    private final OutputFolder output;
    private final Renderers renderers;
    private final Clock clock;
    private final HeldLock lock;
    private @Nullable EditionDraft draft;
    private @Nullable Manifest making;
    private Optional<Publication> publication = Optional.empty();

    EditionFiles(
            RunRequest request,
            Optional<LocalDate> since,
            OutputFolder output,
            Renderers renderers,
            Clock clock,
            HeldLock lock) {
        this.request = request;
        this.since = since;
        this.output = output;
        this.renderers = renderers;
        this.clock = clock;
        this.lock = lock;
    }

    /** Writes every file, and what they were made from, where no reader looks. */
    void render(Report report, Intake intake) throws IOException {
        EditionDraft begun = output.begin(request.edition());
        for (Map.Entry<String, Kind> file : kinds().entrySet()) {
            Kind kind = file.getValue();
            begun.write(
                    FileLabel.of(file.getKey(), kind.format(), kind.language()),
                    stream -> renderers.render(kind.format(), kind.language(), report, stream));
        }
        if (request.formats().contains(Format.JSON)) {
            // One file for all languages, so its reasons are in the one that is always there.
            ClaimsJson claims = new ClaimsJson(Wording.of(Language.ENGLISH));
            begun.write(FileLabel.ofData(Edition.CLAIMS), stream -> claims.write(report, stream));
        }
        making =
                new EditionManifest(CodeVersion.read())
                        .of(
                                report,
                                intake,
                                since,
                                Map.of(
                                        "reject-tolerance",
                                        request.rejectTolerance().toPlainString()));
        draft = begun;
    }

    /** Makes what was written the edition. */
    void publish() throws IOException {
        lock.confirm();
        publication =
                Optional.of(
                        output.publish(
                                Objects.requireNonNull(draft, "nothing was rendered"),
                                Objects.requireNonNull(making, "nothing was rendered"),
                                clock.instant(),
                                System.getProperty("user.name", "unknown")));
    }

    /** What came of it, once it was published. */
    Optional<Publication> publication() {
        return publication;
    }

    /** By name, for the figures are the same file in every language. */
    private Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        for (Language language : request.languages()) {
            for (Format format : request.formats()) {
                kinds.putIfAbsent(
                        request.edition().fileName(format, language), new Kind(format, language));
            }
        }
        return kinds;
    }
}
