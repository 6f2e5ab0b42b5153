package hk.ipo.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hk.ipo.render.Wording;
import hk.ipo.report.Block;
import hk.ipo.report.Language;
import hk.ipo.report.Report;
import hk.ipo.report.ReportFixture;
import hk.ipo.report.Section;
import hk.ipo.report.Text;

import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

class PdfRendererTest {

    private static final RenderedPdf PDF = RenderedPdf.of(ReportFixture.report());

    @Test
    void everyPageSaysWhatTheReportSays() throws IOException {
        Golden.assertSame(PDF.text(), "report-fixture.txt");
    }

    @Test
    void aScreenReaderGoesThroughTheReportInItsOrder() throws IOException {
        Golden.assertSame(StructureDump.of(PDF.reader()), "report-fixture-structure.txt");
    }

    @Test
    void theFixtureTakesFivePagesTheLedgersLyingOnItsSide() {
        assertThat(PDF.pages()).isEqualTo(5);
        assertThat(PDF.reader().getPageSize(3).getWidth()).isEqualTo(595);
        assertThat(PDF.reader().getPageSize(4).getWidth()).isEqualTo(842);
        assertThat(PDF.reader().getPageSize(5).getWidth()).isEqualTo(595);
    }

    @Test
    void eachSectionHasABookmarkToItsPage() {
        assertThat(PDF.bookmarks())
                .containsExactly(
                        "Headline -> 1",
                        "Board -> 3",
                        "Measures -> 3",
                        "Ledger -> 4",
                        "Figures -> 5");
    }

    @Test
    void eachLineOfTheContentsIsALinkToThePageItNames() {
        assertThat(PDF.links(2)).containsExactly(1, 3, 3, 4, 5);
    }

    @Test
    void theSameReportGivesTheSameBytes() {
        assertThat(RenderedPdf.of(ReportFixture.report()).bytes()).isEqualTo(PDF.bytes());
    }

    @Test
    void anotherTextGivesAnotherFileId() {
        assertThat(id(RenderedPdf.of(saying("Made-up")))).isNotEqualTo(id(PDF));
    }

    @Test
    void theFileSaysWhatItIsAndWhenWithoutAClock() {
        Map<String, String> info = PDF.reader().getInfo();
        assertThat(info)
                .containsEntry("Title", "Hong Kong new listings 2025")
                .containsEntry("Author", "Hong Kong new-listing market report")
                .containsEntry(
                        "Subject", "1 January 2025 to 30 June 2025, as known on 30 June 2025")
                .containsEntry("CreationDate", "D:20250630000000+08'00'")
                .containsEntry("ModDate", "D:20250630000000+08'00'");
        PdfDictionary catalog = PDF.reader().getCatalog();
        assertThat(catalog.getAsString(PdfName.LANG).toUnicodeString()).isEqualTo("en");
        assertThat(
                        catalog.getAsDict(PdfName.VIEWERPREFERENCES)
                                .getAsBoolean(PdfName.DISPLAYDOCTITLE)
                                .booleanValue())
                .isTrue();
    }

    @Test
    void allTextIsInEmbeddedNotoFonts() {
        assertThat(PDF.fonts()).containsExactly("NotoSansHK-Bold", "NotoSansHK-Regular");
        assertThat(
                        PDF.dictionaries().stream()
                                .filter(one -> one.contains(PdfName.FONTFILE2))
                                .count())
                .isEqualTo(2);
    }

    @Test
    void nothingIsTransparentAndNothingIsAPicture() {
        assertThat(PDF.dictionaries())
                .noneMatch(
                        one ->
                                one.contains(PdfName.ca)
                                        || one.contains(PdfName.CA)
                                        || one.contains(PdfName.SMASK)
                                        || PdfName.IMAGE.equals(one.get(PdfName.SUBTYPE)));
    }

    @Test
    void aCharacterThatNoFontHasStopsTheReportBeforeAByteIsWritten() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatThrownBy(
                        () ->
                                new PdfRenderer(Wording.of(Language.ENGLISH))
                                        .render(saying("Peak \uE123"), out))
                .hasMessage(
                        "no font has the character \uE123 (U+E123) of the text \"Peak \uE123\"");
        assertThat(out.size()).isZero();
    }

    @Test
    void aChartWithoutItsTableIsAFaultOfTheReport() {
        Block.Chart chart =
                new Block.Chart(
                        Block.ChartKind.LINE,
                        new Text.Data("Up"),
                        new Text.Data("HK$bn"),
                        "nowhere",
                        0,
                        List.of());
        assertThatThrownBy(() -> RenderedPdf.of(of(chart)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("section s has no table nowhere for its chart");
    }

    @Test
    void markupInDataIsPrintedAsItStands() {
        RenderedPdf pdf = RenderedPdf.of(saying("<b>bold</b> =1+1 (a) \\ %"));
        assertThat(pdf.text(1)).contains("<b>bold</b> =1+1 (a) \\ %");
    }

    @Test
    void aLongParagraphGoesOverThePageWithoutLosingAWord() {
        String word = "listing ";
        RenderedPdf pdf = RenderedPdf.of(saying(word.repeat(1_200).strip()));
        assertThat(pdf.pages()).isEqualTo(3);
        assertThat(pdf.text().split("listing(?!s)", -1)).hasSize(1_201);
    }

    private static Report saying(String text) {
        return of(new Block.Paragraph(new Text.Data(text)));
    }

    private static Report of(Block block) {
        Section section =
                new Section("s", new Text.Data("One"), new Text.Data("Two"), List.of(block));
        return new Report(ReportFixture.report().facts(), List.of(section), List.of());
    }

    private static String id(RenderedPdf pdf) {
        return Objects.requireNonNull(pdf.reader().getTrailer().getAsArray(PdfName.ID)).toString();
    }
}
