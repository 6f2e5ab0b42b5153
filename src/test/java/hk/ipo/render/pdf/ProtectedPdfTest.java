package hk.ipo.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hk.ipo.CarriedData;
import hk.ipo.render.Theme;
import hk.ipo.render.Wording;
import hk.ipo.report.Intake;
import hk.ipo.report.Language;
import hk.ipo.report.Report;
import hk.ipo.report.section.ReportBuilder;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.encryption.PDEncryption;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.text.PDFTextStripper;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Files that open with a password, files that are signed, and files that are both. */
class ProtectedPdfTest {

    private static final Report REVIEW =
            new ReportBuilder()
                    .build(
                            2025,
                            CarriedData.asKnownOn(LocalDate.of(2026, 1, 5)),
                            new Intake(List.of(), List.of()));
    private static final PdfPassword PASSWORD = new PdfPassword("correct horse 電池");
    private static final TestSigner SIGNER = TestSigner.named("CN=Example Research\\, Hong Kong");

    /** Half past six in the morning of 6 January in Hong Kong. */
    private static final Instant TIME = Instant.parse("2026-01-05T22:30:15.123Z");

    /** Files that no test changes. */
    private static byte[] encrypted = {};

    private static byte[] signed = {};

    @BeforeAll
    static void renderOnce() throws IOException {
        encrypted = encrypted(PASSWORD);
        signed = render(Language.ENGLISH, Optional.empty(), signature(SIGNER));
    }

    @TempDir private Path folder = Path.of("");

    @Test
    void anEncryptedFileOpensWithItsPasswordOnlyAndMayBePrintedAndReadAloud() throws IOException {
        byte[] pdf = encrypted;

        assertThatThrownBy(() -> Loader.loadPDF(pdf)).isInstanceOf(InvalidPasswordException.class);
        assertThatThrownBy(() -> Loader.loadPDF(pdf, "correct horse"))
                .isInstanceOf(InvalidPasswordException.class);
        try (PDDocument document = Loader.loadPDF(pdf, PASSWORD.text())) {
            PDEncryption encryption = document.getEncryption();
            assertThat(encryption.getVersion()).isEqualTo(5);
            assertThat(encryption.getRevision()).isEqualTo(6);
            assertThat(encryption.getLength()).isEqualTo(256);
            assertThat(encryption.getStdCryptFilterDictionary().getCryptFilterMethod().getName())
                    .isEqualTo("AESV3");
            AccessPermission permitted = document.getCurrentAccessPermission();
            assertThat(permitted.isOwnerPermission()).isFalse();
            assertThat(permitted.canExtractForAccessibility()).isTrue();
            assertThat(permitted.canExtractContent()).isTrue();
            assertThat(permitted.canPrint()).isTrue();
            assertThat(permitted.canModify()).isFalse();
            assertThat(permitted.canModifyAnnotations()).isFalse();
            assertThat(permitted.canAssembleDocument()).isFalse();
        }
    }

    @Test
    void anEncryptedFileSaysWhatAPlainOneSays() throws IOException {
        try (PDDocument plain = Loader.loadPDF(RenderedPdf.of(REVIEW).bytes());
                PDDocument opened = Loader.loadPDF(encrypted, PASSWORD.text())) {
            assertThat(new PDFTextStripper().getText(opened))
                    .contains("119")
                    .isEqualTo(new PDFTextStripper().getText(plain));
            assertThat(opened.getDocumentInformation().getTitle())
                    .isEqualTo(plain.getDocumentInformation().getTitle());
        }
    }

    @Test
    void nothingOfWhatAnEncryptedFileSaysStandsInIt() throws IOException {
        String bytes = new String(encrypted, StandardCharsets.ISO_8859_1);

        assertThat(bytes).doesNotContain("xpacket").doesNotContain("FileID");
    }

    @Test
    void theSameReportUnderTheSamePasswordGivesTheSameBytesUnderAnotherAllOthers()
            throws IOException {
        assertThat(encrypted(PASSWORD)).isEqualTo(encrypted);
        byte[] other = encrypted(new PdfPassword("another"));
        assertThat(keys(other, "another"))
                .hasSize(5)
                .doesNotContainAnyElementsOf(keys(encrypted, PASSWORD.text()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void anEncryptedFileClaimsToBeAccessibleAndIsButNotToBeForTheArchive(Language language)
            throws IOException {
        byte[] opened = opened(render(language, Optional.of(PASSWORD), Optional.empty()));

        assertThat(Conformance.failures(opened, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Conformance.failures(opened, PDFAFlavour.PDFA_2_A))
                .singleElement()
                .asString()
                .startsWith("6.6.4-1 ");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aSignedFileIsStillAccessibleAndFitForTheArchive(Language language) throws IOException {
        byte[] pdf = render(language, Optional.empty(), signature(SIGNER));

        assertThat(Conformance.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Conformance.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @Test
    void theSignatureIsSeenOnTheFirstPageWithNameAndTimeAndIsPartOfTheStructure()
            throws IOException {
        RenderedField field = RenderedField.in(signed);

        assertThat(field.page()).isEqualTo(1);
        assertThat(field.words())
                .isEqualTo(
                        "Digitally signed by Example Research, Hong Kong\n"
                                + "6 January 2026, 06:30 Hong Kong time");
        assertThat(field.description())
                .isEqualTo("Digital signature of Example Research, Hong Kong");
        assertThat(field.role()).isEqualTo("Form");
    }

    @Test
    void theSignatureCoversAllOfTheFileAndNamesItsCertificate() throws Exception {
        byte[] pdf = signed;

        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDSignature signature = document.getSignatureDictionaries().getFirst();
            assertThat(signature.getSubFilter()).isEqualTo("ETSI.CAdES.detached");
            assertThat(signature.getName()).isEqualTo("Example Research, Hong Kong");
            assertThat(signature.getSignDate().toInstant())
                    .isEqualTo(Instant.parse("2026-01-05T22:30:15Z"));
            int[] range = signature.getByteRange();
            assertThat(range[0]).isZero();
            assertThat(range[2] + range[3]).isEqualTo(pdf.length);
            assertThat(isSigned(signature, pdf)).isTrue();
        }
    }

    @Test
    void aChangeOfOneByteBreaksTheSignature() throws Exception {
        byte[] pdf = signed.clone();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDSignature signature = document.getSignatureDictionaries().getFirst();
            pdf[pdf.length - 1_000] ^= 1;

            assertThatThrownBy(() -> isSigned(signature, pdf))
                    .isInstanceOf(CMSException.class)
                    .hasMessageContaining("digest");
        }
    }

    @Test
    void pdfsigFindsTheSignatureValid() throws Exception {
        assumeTrue(
                Files.isExecutable(Path.of("/usr/bin/pdfsig")),
                "poppler's pdfsig is not installed: signatures are checked by library only");

        assertThat(pdfsig(signed))
                .contains(
                        "  - Signature Type: ETSI.CAdES.detached",
                        "  - Total document signed",
                        "  - Signature Validation: Signature is Valid.");
        assertThat(
                        pdfsig(
                                render(
                                        Language.TRADITIONAL_CHINESE,
                                        Optional.empty(),
                                        signature(TestSigner.withCurve("CN=陳大文")))))
                .contains(
                        "  - Total document signed",
                        "  - Signature Validation: Signature is Valid.");
    }

    @Test
    void aFileMayBeBothEncryptedAndSigned() throws Exception {
        byte[] pdf = render(Language.ENGLISH, Optional.of(PASSWORD), signature(SIGNER));

        try (PDDocument document = Loader.loadPDF(pdf, PASSWORD.text())) {
            assertThat(isSigned(document.getSignatureDictionaries().getFirst(), pdf)).isTrue();
        }
        assertThat(SignedPdf.read(pdf, Optional.of(PASSWORD)).orElseThrow().time())
                .isEqualTo(Instant.parse("2026-01-05T22:30:15Z"));
        assertThat(SignedPdf.read(pdf, Optional.of(new PdfPassword("another")))).isEmpty();
    }

    @Test
    void aSignedFileIsKnownAgainAtItsTimeWhoeverSignedAndNotAtAnother() throws IOException {
        byte[] pdf = signed;
        SignedPdf known = SignedPdf.read(pdf, Optional.empty()).orElseThrow();
        TestSigner renewed = TestSigner.named("CN=Example Research\\, Hong Kong");

        assertThat(
                        known.saysTheSameAs(
                                render(Language.ENGLISH, Optional.empty(), signature(renewed))))
                .isTrue();
        assertThat(
                        known.saysTheSameAs(
                                render(
                                        Language.ENGLISH,
                                        Optional.empty(),
                                        Optional.of(
                                                new PdfSignature(
                                                        SIGNER.signer(), TIME.plusSeconds(3600))))))
                .isFalse();
        assertThat(SignedPdf.read(RenderedPdf.of(REVIEW).bytes(), Optional.empty())).isEmpty();
    }

    @Test
    void aCertificateForOtherUsesSignsNothing() {
        TestSigner forKeys = TestSigner.onlyFor(KeyUsage.keyEncipherment);

        assertThatThrownBy(forKeys::signer)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a certificate for digital signatures expected");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\nb", "tab\tbed"})
    void aPasswordThatCannotBeTypedIsRefused(String text) {
        assertThatThrownBy(() -> new PdfPassword(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a password of one line and at most 127 bytes expected");
    }

    @Test
    void aPasswordIsNeverPrintedAndIsTheSameHoweverItIsTyped() {
        assertThat(new PdfPassword("secret")).hasToString("***");
        assertThat(new PdfPassword("ｐａｓｓ")).isEqualTo(new PdfPassword("pass"));
        assertThatThrownBy(() -> new PdfPassword("x".repeat(128)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] encrypted(PdfPassword password) throws IOException {
        return render(Language.ENGLISH, Optional.of(password), Optional.empty());
    }

    private static Optional<PdfSignature> signature(TestSigner signer) {
        return Optional.of(new PdfSignature(signer.signer(), TIME));
    }

    private static byte[] render(
            Language language, Optional<PdfPassword> password, Optional<PdfSignature> signature)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfRenderer(Wording.of(language), Theme.STANDARD, password, signature)
                .render(REVIEW, out);
        return out.toByteArray();
    }

    /** The entries of the encryption dictionary that follow from the password. */
    private static List<String> keys(byte[] pdf, String password) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf, password)) {
            PDEncryption encryption = document.getEncryption();
            return List.of(
                    Arrays.toString(encryption.getUserKey()),
                    Arrays.toString(encryption.getOwnerKey()),
                    Arrays.toString(encryption.getUserEncryptionKey()),
                    Arrays.toString(encryption.getOwnerEncryptionKey()),
                    Arrays.toString(encryption.getPerms()));
        }
    }

    /** The file without its encryption, which the validator cannot undo. */
    private static byte[] opened(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf, PASSWORD.text())) {
            document.setAllSecurityToBeRemoved(true);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static boolean isSigned(PDSignature signature, byte[] pdf)
            throws IOException, CMSException, OperatorCreationException {
        CMSSignedData signed =
                new CMSSignedData(
                        new CMSProcessableByteArray(signature.getSignedContent(pdf)),
                        new ByteArrayInputStream(signature.getContents(pdf)));
        SignerInformation signer = signed.getSignerInfos().getSigners().iterator().next();
        return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(SIGNER.certificate()));
    }

    private List<String> pdfsig(byte[] pdf) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("signed.pdf"), pdf);
        Process process =
                new ProcessBuilder("pdfsig", "-nocert", file.toString())
                        .redirectErrorStream(true)
                        .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said.lines().toList();
    }
}
