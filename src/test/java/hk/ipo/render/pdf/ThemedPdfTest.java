package hk.ipo.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.render.Theme;
import hk.ipo.render.Themes;
import hk.ipo.render.Wording;
import hk.ipo.report.Language;
import hk.ipo.report.ReportFixture;

import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

class ThemedPdfTest {

    /** 0x0B3C5D and 0x7A1F1F as shares of 255, as content streams say them. */
    private static final String BLUE = "0.04314 0.23529 0.36471";

    private static final String RED = "0.47843 0.12157 0.12157";

    @Test
    void theAccentIsTheThemesInTextLinesAndCharts() throws IOException {
        String standard = content(pdf(Theme.STANDARD));
        String red = content(pdf(Themes.redOnA4()));

        assertThat(standard).contains(BLUE).doesNotContain(RED);
        assertThat(red).contains(RED).doesNotContain(BLUE);
        assertThat(red.split(RED, -1)).hasSameSizeAs(standard.split(BLUE, -1));
    }

    @Test
    void coloursInOneAnothersPlacesAreChangedOnce() throws IOException {
        String standard = content(pdf(Theme.STANDARD));
        String swapped = content(pdf(Themes.swapped()));
        String ink = "0.12157 0.14902 0.17647";

        assertThat(swapped.split(ink, -1)).hasSameSizeAs(standard.split(BLUE, -1));
        assertThat(swapped.split(BLUE, -1)).hasSameSizeAs(standard.split(ink, -1));
    }

    @Test
    void theLogoStandsOnTheFirstPageAlone() throws IOException {
        PdfReader pdf = pdf(Themes.red());

        assertThat(pictures(pdf, 1)).isEqualTo(1);
        for (int page = 2; page <= pdf.getNumberOfPages(); page++) {
            assertThat(pictures(pdf, page)).isZero();
        }
        assertThat(pictures(pdf(Theme.STANDARD), 1)).isZero();
    }

    @Test
    void lettersPagesAreSetOnLetterTheLedgersLyingOnItsSide() throws IOException {
        PdfReader pdf = pdf(Themes.red());

        assertThat(pdf.getPageSize(1).getWidth()).isEqualTo(612);
        assertThat(pdf.getPageSize(1).getHeight()).isEqualTo(792);
        assertThat(pdf.getPageSize(4).getWidth()).isEqualTo(792);
        assertThat(pdf.getPageSize(4).getHeight()).isEqualTo(612);
    }

    @Test
    void theSameThemeGivesTheSameBytes() throws IOException {
        assertThat(bytes(Themes.red())).isEqualTo(bytes(Themes.red()));
    }

    private static PdfReader pdf(Theme theme) throws IOException {
        return new PdfReader(bytes(theme));
    }

    private static byte[] bytes(Theme theme) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfRenderer(Wording.of(Language.ENGLISH), theme).render(ReportFixture.report(), out);
        return out.toByteArray();
    }

    private static String content(PdfReader pdf) throws IOException {
        StringBuilder all = new StringBuilder();
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            all.append(new String(pdf.getPageContent(page), StandardCharsets.ISO_8859_1));
        }
        return all.toString();
    }

    private static int pictures(PdfReader pdf, int page) {
        PdfDictionary objects =
                pdf.getPageN(page).getAsDict(PdfName.RESOURCES).getAsDict(PdfName.XOBJECT);
        return objects == null ? 0 : objects.getKeys().size();
    }
}
