package hk.ipo.delivery;

import hk.ipo.claim.CheckedClaim;
import hk.ipo.claim.Ours;
import hk.ipo.claim.Verdict;
import hk.ipo.market.Background;
import hk.ipo.render.Wording;
import hk.ipo.report.Intake;
import hk.ipo.report.Language;
import hk.ipo.report.PublishedFigures;
import hk.ipo.report.Report;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes out what an edition was made from, before it is known which files it has. */
public final class EditionManifest {

    /** The name of its file. */
    public static final String FILE = "manifest.json";

    private final String version;

    /** Manifests of what a version of the program made. */
    public EditionManifest(String version) {
        this.version = version;
    }

    /**
     * The manifest of a report, as a first revision without files.
     *
     * @param background what was known around the listings
     * @param since the earlier day with which the edition was compared, if there is one
     * @param parameters what the run was told besides, by the option's name
     */
    public Manifest of(
            Report report,
            Background background,
            Intake intake,
            Optional<LocalDate> since,
            Map<String, String> parameters) {
        return new Manifest(
                report.facts().year(),
                report.facts().asOf(),
                1,
                version,
                FactsFingerprint.of(report.facts(), background),
                Sha256.of(figures(report)),
                since,
                List.of(),
                intake.sources().stream()
                        .map(source -> new Manifest.Input(source.file(), source.fingerprint()))
                        .toList(),
                parameters,
                claims(report.published().claims()),
                release(report));
    }

    private static Manifest.Claims claims(List<CheckedClaim> checked) {
        return new Manifest.Claims(
                count(checked, Verdict.AGREES),
                count(checked, Verdict.DIFFERS),
                count(checked, Verdict.NOT_CHECKABLE));
    }

    private static int count(List<CheckedClaim> checked, Verdict verdict) {
        return (int) checked.stream().filter(claim -> claim.verdict() == verdict).count();
    }

    /** A reason that was given in vain, because nothing differs, releases nothing. */
    private static Optional<Manifest.Release> release(Report report) {
        PublishedFigures published = report.published();
        List<Manifest.Break> broken =
                published.breaks(report.facts().year()).stream()
                        .map(EditionManifest::broken)
                        .toList();
        return published
                .releaseReason()
                .filter(reason -> !broken.isEmpty())
                .map(reason -> new Manifest.Release(reason, broken));
    }

    private static Manifest.Break broken(CheckedClaim checked) {
        return new Manifest.Break(
                checked.claim().id(),
                checked.claim().value(),
                checked.claim().unit(),
                checked.ours().map(Ours::text),
                checked.difference().map(BigDecimal::toPlainString));
    }

    /** The very bytes of {@value Edition#FIGURES}, whose fingerprint can so be checked. */
    private static byte[] figures(Report report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new FiguresJson(Wording.of(Language.ENGLISH)).write(report, bytes);
        return bytes.toByteArray();
    }
}
