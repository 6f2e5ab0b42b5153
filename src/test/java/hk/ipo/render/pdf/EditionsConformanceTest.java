package hk.ipo.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.render.Theme;
import hk.ipo.render.Themes;
import hk.ipo.render.Wording;
import hk.ipo.report.Language;
import hk.ipo.report.Report;
import hk.ipo.report.ReportFixture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Each edition of the carried templates, and one with a logo, keeps to both standards. */
class EditionsConformanceTest {

    @ParameterizedTest
    @CsvSource({"brief, en", "technology, zh-Hant", "healthcare, zh-Hans", "a-plus-h, en"})
    void anEditionIsAccessibleAndFitForTheArchive(String edition, String language)
            throws IOException {
        assertConforms(
                pdf(
                        CarriedReports.of(edition),
                        Language.ofTag(language).orElseThrow(),
                        Theme.STANDARD));
    }

    @Test
    void anEditionWithALogoIsToo() throws IOException {
        assertConforms(pdf(ReportFixture.report(), Language.ENGLISH, Themes.red()));
    }

    private static void assertConforms(byte[] pdf) {
        assertThat(Conformance.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Conformance.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    private static byte[] pdf(Report report, Language language, Theme theme) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfRenderer(Wording.of(language), theme).render(report, out);
        return out.toByteArray();
    }
}
