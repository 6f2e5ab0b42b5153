package hk.ipo.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hk.ipo.market.Deal;
import hk.ipo.market.Issuer;
import hk.ipo.market.ListingBuilder;
import hk.ipo.market.MarketFixture;
import hk.ipo.market.StockCode;
import hk.ipo.report.Block;
import hk.ipo.report.Report;
import hk.ipo.report.ReportFixture;
import hk.ipo.report.Section;
import hk.ipo.report.Text;
import hk.ipo.statistic.LedgerColumns;
import hk.ipo.statistic.Selection;

import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

class LedgerPartTest {

    private static final Pattern CODE = Pattern.compile("(?m)^(\\d{5}) ");

    @Test
    void threeThousandDealsKeepTheirHeaderOnEachPageAndLoseNoRow() {
        RenderedPdf pdf =
                RenderedPdf.of(
                        ledger(
                                IntStream.rangeClosed(1, 3_000)
                                        .mapToObj(LedgerPartTest::deal)
                                        .toList()));
        List<String> codes = new ArrayList<>();
        for (int page = 2; page <= pdf.pages(); page++) {
            String text = pdf.text(page);
            assertThat(text).contains("code Issuer Board Listing date Industry Issuer type");
            CODE.matcher(text).results().map(result -> result.group(1)).forEach(codes::add);
        }
        assertThat(codes)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 3_000)
                                .mapToObj(number -> String.format(Locale.ROOT, "%05d", number))
                                .toList());
    }

    @Test
    void aNameOfMoreThanThreeLinesEndsWithAnEllipsis() throws IOException {
        Deal known = MarketFixture.market().deals().getFirst();
        Deal named = named(known, StockCode.parse("01001"), "Harbour Motors ".repeat(20).strip());
        // This extractor reads what is drawn, not what is to be said for it.
        assertThat(
                        new PdfTextExtractor(RenderedPdf.of(ledger(List.of(named))).reader())
                                .getTextFromPage(2))
                .containsPattern("Harbour Motors Harbour Motor?s?…\\s*海港汽車股份有限公司");
    }

    @Test
    void theEllipsisIsReadAsTheWordsThatItStandsFor() {
        Deal known = MarketFixture.market().deals().getFirst();
        String name = "Harbour Motors ".repeat(20).strip();
        Deal named = named(known, StockCode.parse("01001"), name);

        assertThat(StructureDump.of(RenderedPdf.of(ledger(List.of(named))).reader()))
                .contains("TD " + name + " {海港汽車股份有限公司}\n");
    }

    @Test
    void theStockCodeLeadsToTheAnnouncementWhereItsAddressIsKnown() {
        List<Deal> deals = MarketFixture.market().deals();
        RenderedPdf pdf = RenderedPdf.of(ledger(deals.subList(0, 3)));
        PdfArray links = pdf.reader().getPageN(2).getAsArray(PdfName.ANNOTS);

        assertThat(links.getElements())
                .extracting(link -> ((PdfDictionary) PdfReader.getPdfObject(link)))
                .extracting(
                        link -> link.getAsString(PdfName.CONTENTS).toUnicodeString(),
                        link ->
                                link.getAsDict(PdfName.A)
                                        .getAsString(PdfName.URI)
                                        .toUnicodeString())
                .containsExactly(
                        tuple("Allotment results of 01001", address(deals.get(0))),
                        tuple("Allotment results of 01002", address(deals.get(1))));
        assertThat(deals.get(2).listing().announcementUrl()).isEmpty();
    }

    @Test
    void aCodeLongerThanHongKongsGoesOverSeveralLines() {
        Deal known = MarketFixture.market().deals().getFirst();
        Deal named = named(known, StockCode.parse("XSYN:0008962"), "Harbour Motors");

        assertThat(RenderedPdf.of(ledger(List.of(named))).text(2))
                .doesNotContain("XSYN:0008962")
                .containsPattern("XSYN:\\d* ?Harbour Motors");
    }

    private static String address(Deal deal) {
        return deal.listing().announcementUrl().orElseThrow();
    }

    @Test
    void whatIsNotKnownIsSaidToBeSo() {
        Deal introduction = MarketFixture.market().deals().get(3);
        assertThat(RenderedPdf.of(ledger(List.of(introduction))).text(2))
                .contains("Main Board 10 March 2025 n/a Other H shares n/a n/a n/a n/a n/a n/a");
    }

    private static Report ledger(List<Deal> deals) {
        Section section =
                new Section(
                        "ledger",
                        new Text.Data("Ledger"),
                        new Text.Data("Every deal"),
                        List.of(
                                new Block.LedgerTable(
                                        Selection.Ledger.PERIOD, LedgerColumns.ALL, deals)));
        return new Report(ReportFixture.report().facts(), List.of(section), List.of());
    }

    private static Deal deal(int number) {
        Deal known = MarketFixture.market().deals().get(number % 5);
        return named(known, StockCode.ofNumber(number), known.issuer().nameEnglish());
    }

    private static Deal named(Deal deal, StockCode code, String name) {
        Issuer issuer = deal.issuer();
        return new Deal(
                new Issuer(
                        code,
                        name,
                        issuer.nameTraditional(),
                        Optional.empty(),
                        Optional.empty(),
                        issuer.type(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        Set.of(),
                        issuer.industry(),
                        Optional.empty(),
                        Optional.empty()),
                ListingBuilder.of(deal.listing()).code(code).build(),
                deal.overAllotments(),
                deal.reported());
    }
}
