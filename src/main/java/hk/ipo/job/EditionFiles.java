package hk.ipo.job;

import hk.ipo.delivery.ClaimsJson;
import hk.ipo.delivery.DraftFolder;
import hk.ipo.delivery.Edition;
import hk.ipo.delivery.EditionDraft;
import hk.ipo.delivery.EditionManifest;
import hk.ipo.delivery.EditionPage;
import hk.ipo.delivery.FileLabel;
import hk.ipo.delivery.Format;
import hk.ipo.delivery.Manifest;
import hk.ipo.delivery.OutputFolder;
import hk.ipo.delivery.PageJson;
import hk.ipo.delivery.Publication;
import hk.ipo.delivery.PublishedFile;
import hk.ipo.market.Background;
import hk.ipo.render.Wording;
import hk.ipo.render.pdf.PdfProtection;
import hk.ipo.report.Intake;
import hk.ipo.report.Language;
import hk.ipo.report.Report;
import hk.ipo.report.section.Outline;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** The files of the run's edition: first a draft, then published. */
final class EditionFiles {

    /** Builds the report of an outline over the run's facts. */
    @FunctionalInterface
    interface Reports {

        /** The report of an outline. */
        Report of(Outline outline);
    }

    private final RunRequest request;
    private final Optional<LocalDate> since;
    private final OutputFolder output;
    private final Renderers renderers;
    private final Clock clock;
    private final HeldLock lock;
    private @Nullable KnownEditions editions;
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

    /** Begins the files of some editions where no reader looks. */
    void begin(KnownEditions known) throws IOException {
        editions = known;
        draft = output.begin(request.edition());
    }

    /** How the files may be parted among those who write them. */
    PartitionPlan plan() {
        return new PartitionPlan(editions().all(), request.edition());
    }

    /** Where the files are written. */
    DraftFolder folder() {
        return begun().draftFolder();
    }

    /** Writes a file; several threads may. */
    PublishedFile write(FileOrder file, Reports reports) throws IOException {
        FileLabel label = file.label(request.edition());
        return folder().write(label, content(label.name(), file, reports));
    }

    /** Adds the files that were written, and what they were made from. */
    void gather(List<PublishedFile> written, Reports reports, Background background, Intake intake)
            throws IOException {
        EditionDraft begun = begun();
        Optional<PublishedFile> page = Optional.empty();
        for (PublishedFile file : written) {
            if (file.name().equals(EditionPage.FILE)) {
                page = Optional.of(file);
            } else {
                begun.add(file);
            }
        }
        Report main = reports.of(mainOutline());
        if (orders().stream().anyMatch(order -> order.formats().contains(Format.JSON))) {
            // One file for all languages, so its reasons are in the one that is always there.
            ClaimsJson claims = new ClaimsJson(Wording.of(Language.ENGLISH));
            begun.write(FileLabel.ofData(Edition.CLAIMS), stream -> claims.write(main, stream));
        }
        if (page.isPresent()) {
            begun.add(page.get());
        } else {
            // What the download pages show first is there even if the full review is not written.
            begun.write(FileLabel.ofData(EditionPage.FILE), stream -> PageJson.write(main, stream));
        }
        making =
                new EditionManifest(CodeVersion.read())
                        .of(main, background, intake, since, parameters());
    }

    /** The editions that were begun. */
    KnownEditions editions() {
        return Objects.requireNonNull(editions, "nothing was begun");
    }

    private EditionDraft begun() {
        return Objects.requireNonNull(draft, "nothing was begun");
    }

    private EditionDraft.Content content(String name, FileOrder file, Reports reports) {
        Report report = reports.of(editions().outline(file.edition()));
        if (!file.isOf(Format.PDF) || protection().signer().isEmpty()) {
            return stream -> file.render(renderers, report, stream);
        }
        return stream ->
                new LastingSignature(protection().password(), clock)
                        .write(
                                output.published(request.edition(), name),
                                (time, out) -> file.render(renderers.signingAt(time), report, out),
                                stream);
    }

    /** What makes another edition of the same facts; who signs does, when does not. */
    private Map<String, String> parameters() {
        Map<String, String> parameters = new TreeMap<>();
        parameters.put("reject-tolerance", request.rejectTolerance().toPlainString());
        protection().password().ifPresent(any -> parameters.put("pdf-encryption", "AES-256"));
        protection().signer().ifPresent(who -> parameters.put("pdf-signer", who.name()));
        return parameters;
    }

    private PdfProtection protection() {
        return request.orders().protection();
    }

    private List<EditionOrder> orders() {
        return request.orders().editions();
    }

    /** What the manifest and the published figures are about: the full review, written or not. */
    Outline mainOutline() {
        return orders().stream()
                .filter(order -> order.id().equals(Edition.FULL))
                .findFirst()
                .map(EditionOrder::outline)
                .orElse(Outline.FULL);
    }

    /** Makes what was written the edition. */
    void publish() throws IOException {
        lock.confirm();
        publication =
                Optional.of(
                        output.publish(
                                begun(),
                                Objects.requireNonNull(making, "nothing was rendered"),
                                clock.instant(),
                                System.getProperty("user.name", "unknown")));
    }

    /** What came of it, once it was published. */
    Optional<Publication> publication() {
        return publication;
    }
}
