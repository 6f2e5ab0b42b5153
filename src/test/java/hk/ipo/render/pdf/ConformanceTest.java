package hk.ipo.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.CarriedData;
import hk.ipo.report.Intake;
import hk.ipo.report.Language;
import hk.ipo.report.Report;
import hk.ipo.report.section.ReportBuilder;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** The whole review of the carried data set keeps to both standards, in every language. */
class ConformanceTest {

    private static final Report REVIEW =
            new ReportBuilder()
                    .build(
                            2025,
                            CarriedData.asKnownOn(LocalDate.of(2026, 1, 5)),
                            new Intake(List.of(), List.of()));

    @ParameterizedTest
    @EnumSource(Language.class)
    void theReviewIsAccessibleAndFitForTheArchive(Language language) {
        byte[] pdf = RenderedPdf.of(REVIEW, language).bytes();

        assertThat(Conformance.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Conformance.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @Test
    void aFileThatClaimsWhatItIsNotWouldBeFound() {
        String pdf = new String(RenderedPdf.of(REVIEW).bytes(), StandardCharsets.ISO_8859_1);
        byte[] other =
                pdf.replace("<pdfuaid:part>1<", "<pdfuaid:part>7<")
                        .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(Conformance.failures(other, PDFAFlavour.PDFUA_1))
                .singleElement()
                .asString()
                .startsWith("5-2 ");
    }
}
