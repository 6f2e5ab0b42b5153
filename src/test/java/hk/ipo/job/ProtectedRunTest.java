package hk.ipo.job;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.delivery.Archive;
import hk.ipo.delivery.ArchivedEdition;
import hk.ipo.delivery.Edition;
import hk.ipo.delivery.Format;
import hk.ipo.render.pdf.PdfPassword;
import hk.ipo.render.pdf.PdfProtection;
import hk.ipo.render.pdf.PdfSigner;
import hk.ipo.render.pdf.TestSigner;
import hk.ipo.report.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Runs on several days that publish encrypted and signed files of one edition. */
class ProtectedRunTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 5);
    private static final Instant MONDAY = Instant.parse("2026-01-05T22:30:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-01-06T22:30:00Z");
    private static final TestSigner ANNA = TestSigner.named("CN=Anna Chan");

    @TempDir private Path folder = Path.of("");

    @Test
    void aSignedEditionMadeAgainLaterKeepsItsSignatures() throws Exception {
        PdfProtection signed = new PdfProtection(Optional.empty(), Optional.of(signer(ANNA)));
        assertThat(run(signed, MONDAY, Language.ENGLISH))
                .contains("PDF files are signed by Anna Chan");
        byte[] first = Files.readAllBytes(pdf("en"));

        assertThat(run(signed, TUESDAY, Language.ENGLISH))
                .contains("unchanged: the very same was published before");
        assertThat(Files.readAllBytes(pdf("en"))).isEqualTo(first);

        assertThat(run(signed, TUESDAY, Language.ENGLISH, Language.TRADITIONAL_CHINESE))
                .contains("completed: what was published before stays as it was");
        assertThat(Files.readAllBytes(pdf("en"))).isEqualTo(first);
        assertThat(current().manifest().parameters()).containsEntry("pdf-signer", "Anna Chan");
        assertThat(current().revision()).isEqualTo(1);
    }

    @Test
    void anotherSignerOrALostFileIsACorrection() throws Exception {
        run(protection(signer(ANNA)), MONDAY, Language.ENGLISH);

        assertThat(
                        run(
                                protection(signer(TestSigner.named("CN=Ben Lee"))),
                                TUESDAY,
                                Language.ENGLISH))
                .contains("corrected: revision 2 supersedes the edition of before, which is kept");
        Files.delete(pdf("en"));
        assertThat(run(protection(signer(TestSigner.named("CN=Ben Lee"))), TUESDAY.plusSeconds(60)))
                .contains("corrected: revision 3 supersedes the edition of before, which is kept");
    }

    @Test
    void anEncryptedEditionMadeAgainIsTheSameAndPlainAgainACorrection() throws IOException {
        PdfProtection encrypted =
                new PdfProtection(Optional.of(new PdfPassword("a good secret")), Optional.empty());
        assertThat(run(encrypted, MONDAY, Language.ENGLISH))
                .contains(
                        "PDF files are encrypted: they keep to PDF/UA-1, but not to PDF/A-2a, which"
                                + " forbids encryption")
                .noneMatch(line -> line.contains("a good secret"));
        assertThat(current().manifest().parameters()).containsEntry("pdf-encryption", "AES-256");
        assertThat(Files.readString(pdf("en").resolveSibling("manifest.json")))
                .doesNotContain("a good secret");

        assertThat(run(encrypted, TUESDAY, Language.ENGLISH))
                .contains("unchanged: the very same was published before");
        assertThat(run(PdfProtection.NONE, TUESDAY, Language.ENGLISH))
                .contains("corrected: revision 2 supersedes the edition of before, which is kept");
    }

    @Test
    void anEditionThatIsBothIsKeptAsWell() throws Exception {
        PdfProtection both =
                new PdfProtection(
                        Optional.of(new PdfPassword("a good secret")), Optional.of(signer(ANNA)));
        run(both, MONDAY, Language.ENGLISH);

        assertThat(run(both, TUESDAY, Language.ENGLISH))
                .contains("unchanged: the very same was published before");
    }

    private static PdfProtection protection(PdfSigner signer) {
        return new PdfProtection(Optional.empty(), Optional.of(signer));
    }

    private PdfSigner signer(TestSigner signer) throws GeneralSecurityException, IOException {
        return new SigningKeyStore(
                        signer.store(folder.resolve("keys.p12"), "report", "changeit"),
                        new Secret("changeit"))
                .signer("report", MONDAY);
    }

    private List<String> run(PdfProtection protection, Instant now, Language... languages) {
        List<Language> spoken =
                languages.length == 0 ? List.of(Language.ENGLISH) : List.of(languages);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ReportRun(Clock.fixed(now, ZoneOffset.UTC), new StopSignal())
                .carryOut(
                        new RunRequest(
                                new Edition(2025, AS_OF),
                                List.of(),
                                output(),
                                Database.within(output()),
                                new BigDecimal("0.05"),
                                Optional.empty(),
                                new Since.EditionBefore(),
                                EditionOrders.ofFull(spoken, List.of(Format.PDF)).with(protection),
                                Nightly.NONE),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        false);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private ArchivedEdition current() throws IOException {
        return Archive.open(output()).current(new Edition(2025, AS_OF)).orElseThrow();
    }

    private Path output() {
        return folder.resolve("output");
    }

    private Path pdf(String language) {
        return output().resolve(
                        "2025/2026-01-05/hk-ipo-market-2025_as-of-2026-01-05_" + language + ".pdf");
    }
}
