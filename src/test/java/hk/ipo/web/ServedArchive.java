package hk.ipo.web;

import hk.ipo.CarriedData;
import hk.ipo.delivery.Edition;
import hk.ipo.delivery.EditionDraft;
import hk.ipo.delivery.EditionPage;
import hk.ipo.delivery.FiguresJson;
import hk.ipo.delivery.FileLabel;
import hk.ipo.delivery.Format;
import hk.ipo.delivery.Manifest;
import hk.ipo.delivery.OutputFolder;
import hk.ipo.delivery.PageJson;
import hk.ipo.render.Wording;
import hk.ipo.report.Intake;
import hk.ipo.report.Language;
import hk.ipo.report.PublishedFigures;
import hk.ipo.report.Report;
import hk.ipo.report.section.Outline;
import hk.ipo.report.section.PlannedEdition;
import hk.ipo.report.section.ReportBuilder;
import hk.ipo.template.EditionTemplate;
import hk.ipo.template.TemplateFolder;
import hk.ipo.template.Templates;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** An archive of editions of the carried data set, whose workbooks and PDFs are short texts. */
public final class ServedArchive {

    private static final Map<LocalDate, Report> REPORTS = new ConcurrentHashMap<>();
    private static final Map<String, Report> OTHER_REPORTS = new ConcurrentHashMap<>();

    /** The brief says of the whole market what the full review says, the other is about some. */
    private static final List<EditionTemplate> OTHERS =
            Templates.read(TemplateFolder.carried()).pick(List.of("brief", "healthcare"));

    private final Path root;

    public ServedArchive(Path root) {
        this.root = root;
    }

    /** Publishes an edition of 2025 with its page, its figures and reports with this content. */
    public void publish(LocalDate asOf, String content) throws IOException {
        Report report = REPORTS.computeIfAbsent(asOf, ServedArchive::report);
        try (OutputFolder output = OutputFolder.open(root)) {
            Edition edition = new Edition(2025, asOf);
            EditionDraft draft = output.begin(edition);
            for (Language language : Language.values()) {
                draft.write(
                        FileLabel.of(edition.fileName(Format.PDF, language), Format.PDF, language),
                        stream ->
                                stream.write(
                                        (content + language.tag())
                                                .getBytes(StandardCharsets.UTF_8)));
            }
            draft.write(
                    FileLabel.ofData(Edition.FIGURES),
                    stream -> new FiguresJson(Wording.of(Language.ENGLISH)).write(report, stream));
            draft.write(
                    FileLabel.ofData(EditionPage.FILE), stream -> PageJson.write(report, stream));
            for (EditionTemplate other : OTHERS) {
                Report about =
                        OTHER_REPORTS.computeIfAbsent(
                                other.id() + asOf, key -> report(asOf, other.outline()));
                draft.write(
                        FileLabel.ofData(EditionPage.fileOf(other.id())).inEdition(other.id()),
                        stream -> PageJson.write(about, stream));
            }
            output.publish(
                    draft, making(edition), Instant.parse("2026-01-05T22:31:00Z"), "nightly");
        }
    }

    /** Publishes of 2025 what the pages show of each of a pattern's editions, and of the whole. */
    void publishEach(LocalDate asOf, EditionTemplate pattern) throws IOException {
        try (OutputFolder output = OutputFolder.open(root)) {
            Edition edition = new Edition(2025, asOf);
            EditionDraft draft = output.begin(edition);
            Report whole = REPORTS.computeIfAbsent(asOf, ServedArchive::report);
            draft.write(
                    FileLabel.ofData(EditionPage.FILE), stream -> PageJson.write(whole, stream));
            for (PlannedEdition one : pattern.plan().on(2025, CarriedData.asKnownOn(asOf))) {
                Report about = report(asOf, one.outline());
                draft.write(
                        FileLabel.ofData(EditionPage.fileOf(one.id())).inEdition(one.id()),
                        stream -> PageJson.write(about, stream));
            }
            output.publish(
                    draft, making(edition), Instant.parse("2026-01-05T22:31:00Z"), "nightly");
        }
    }

    /** Publishes a small edition of a year, without a page. */
    public void publishSmall(int year, LocalDate asOf) throws IOException {
        try (OutputFolder output = OutputFolder.open(root)) {
            Edition edition = new Edition(year, asOf);
            EditionDraft draft = output.begin(edition);
            draft.write(FileLabel.ofData(Edition.FIGURES), stream -> stream.write('x'));
            output.publish(
                    draft, making(edition), Instant.parse("2026-01-05T22:31:00Z"), "nightly");
        }
    }

    private static Report report(LocalDate asOf) {
        return new ReportBuilder()
                .build(2025, CarriedData.asKnownOn(asOf), new Intake(List.of(), List.of()));
    }

    private static Report report(LocalDate asOf, Outline outline) {
        return new ReportBuilder()
                .build(
                        outline,
                        2025,
                        CarriedData.asKnownOn(asOf),
                        new Intake(List.of(), List.of()),
                        PublishedFigures.NONE,
                        Optional.empty());
    }

    private static Manifest making(Edition edition) {
        return new Manifest(
                edition.year(),
                edition.asOf(),
                1,
                "1.0",
                "facts",
                "figures",
                Optional.empty(),
                List.of(),
                List.of(),
                Map.of(),
                new Manifest.Claims(40, 1, 3),
                Optional.empty());
    }
}
