package hk.ipo.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.report.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import java.nio.charset.StandardCharsets;

/** The whole review of the carried data set keeps to both standards, in every language. */
class ConformanceTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void theReviewIsAccessibleAndFitForTheArchive(Language language) {
        byte[] pdf = RealReview.in(language).bytes();

        assertThat(Conformance.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Conformance.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @Test
    void aFileThatClaimsWhatItIsNotWouldBeFound() {
        String pdf =
                new String(RealReview.in(Language.ENGLISH).bytes(), StandardCharsets.ISO_8859_1);
        byte[] other =
                pdf.replace("<pdfuaid:part>1<", "<pdfuaid:part>7<")
                        .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(Conformance.failures(other, PDFAFlavour.PDFUA_1))
                .singleElement()
                .asString()
                .startsWith("5-2 ");
    }
}
