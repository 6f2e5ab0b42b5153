package hk.ipo.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hk.ipo.render.Fonts;
import hk.ipo.render.TestFonts;
import hk.ipo.render.Theme;
import hk.ipo.render.Wording;
import hk.ipo.report.Language;
import hk.ipo.report.ReportFixture;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A report in the publisher's own fonts. */
class OwnFontsTest {

    @Test
    void latinLettersAreSetInTheirOwnFontAndChineseOnesInTheBuiltIn() throws IOException {
        assertThat(fonts(pdf(TestFonts.latin(), Language.TRADITIONAL_CHINESE)))
                .containsExactly(
                        "LLLLLL+LiberationSans",
                        "NNNNNN+NotoSansHK-Bold",
                        "NNNNNN+NotoSansHK-Regular");
    }

    @Test
    void theFontForTraditionalChineseIsThatOfEnglishReportsToo() throws IOException {
        Fonts mainland = TestFonts.mainlandForTraditional();

        assertThat(fonts(pdf(mainland, Language.ENGLISH)))
                .containsExactly("TTTTTT+NotoSansSC-Bold", "TTTTTT+NotoSansSC-Regular");
        assertThat(fonts(pdf(mainland, Language.SIMPLIFIED_CHINESE)))
                .containsExactly("NNNNNN+NotoSansSC-Bold", "NNNNNN+NotoSansSC-Regular");
    }

    @Test
    void aReportInOwnFontsIsAccessibleAndFitForTheArchive() throws IOException {
        byte[] latin = pdf(TestFonts.latin(), Language.TRADITIONAL_CHINESE);
        byte[] mainland = pdf(TestFonts.mainlandForTraditional(), Language.ENGLISH);

        for (byte[] pdf : List.of(latin, mainland)) {
            assertThat(Conformance.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
            assertThat(Conformance.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        }
    }

    @Test
    void theSameFontsGiveTheSameBytes() throws IOException {
        assertThat(pdf(TestFonts.latin(), Language.ENGLISH))
                .isEqualTo(pdf(TestFonts.latin(), Language.ENGLISH));
    }

    /** Helvetica's widths, which Liberation Sans has: 611, 556, 278, 556 and 222 thousandths. */
    @Test
    void textsAreMeasuredInTheFontThatTheyAreSetIn() {
        Typefaces own = Typefaces.of(TestFonts.latin(), Language.ENGLISH);
        Typefaces builtIn = Typefaces.builtIn(Language.ENGLISH);

        assertThat(own.regular().width("Total", 10)).isCloseTo(22.23f, within(0.03f));
        assertThat(own.regular().width("海港", 10)).isEqualTo(20);
        assertThat(builtIn.regular().width("Total", 10)).isNotCloseTo(22.23f, within(0.1f));
    }

    /** 1,409 of 2,048 units, as the font says. */
    @Test
    void capitalsAreAsHighAsTheFontSays() {
        Typefaces own = Typefaces.of(TestFonts.latin(), Language.ENGLISH);

        assertThat(own.bold().capitalHeight()).isCloseTo(0.688f, within(0.0005f));
        assertThat(Typefaces.builtIn(Language.ENGLISH).bold().capitalHeight()).isEqualTo(0.733f);
    }

    @Test
    void quotationMarksAmongChineseCharactersAreChineseOnes() {
        assertThat(runs("「港」“A” – 5%", Language.TRADITIONAL_CHINESE))
                .containsExactly(
                        "NotoSansHK-Regular 「港」“",
                        "LiberationSans A",
                        "NotoSansHK-Regular ”",
                        "LiberationSans  – 5%");
        assertThat(runs("“A” 5%", Language.ENGLISH)).containsExactly("LiberationSans “A” 5%");
    }

    @Test
    void whatTheOwnFontLacksComesFromTheBuiltInOnes() {
        // Liberation Sans has no circled one.
        assertThat(runs("A①", Language.ENGLISH))
                .containsExactly("LiberationSans A", "NotoSansHK-Regular ①");
    }

    private static List<String> runs(String text, Language language) {
        return Typefaces.of(TestFonts.latin(), language).regular().runs(text).stream()
                .map(run -> run.font().getPostscriptFontName() + " " + run.text())
                .toList();
    }

    private static byte[] pdf(Fonts fonts, Language language) throws IOException {
        Theme standard = Theme.STANDARD;
        Theme theme = new Theme(standard.colours(), Optional.empty(), standard.pageSize(), fonts);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfRenderer(Wording.of(language), theme).render(ReportFixture.report(), out);
        return out.toByteArray();
    }

    /** The names of all fonts of all pages, each of which is embedded. */
    private static Set<String> fonts(byte[] pdf) throws IOException {
        Set<String> names = new TreeSet<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).isTrue();
                    names.add(font.getName());
                }
            }
        }
        return names;
    }
}
