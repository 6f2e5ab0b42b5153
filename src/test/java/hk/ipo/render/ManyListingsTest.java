package hk.ipo.render;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.market.Deal;
import hk.ipo.market.Issuer;
import hk.ipo.market.Listing;
import hk.ipo.market.Market;
import hk.ipo.market.MarketFixture;
import hk.ipo.market.Money;
import hk.ipo.market.OverAllotment;
import hk.ipo.market.StockCode;
import hk.ipo.render.excel.WorkbookRenderer;
import hk.ipo.render.pdf.PdfRenderer;
import hk.ipo.report.Intake;
import hk.ipo.report.Language;
import hk.ipo.report.Report;
import hk.ipo.report.section.ReportBuilder;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** A full review of far more listings than a year has had. */
class ManyListingsTest {

    private static final int LISTINGS = 3_000;
    private static final Deal MODEL = MarketFixture.market().deals().getFirst();
    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 31);

    @Test
    void aFullReviewOfThreeThousandListingsIsAWorkbookAndAPdf() throws IOException {
        Report report =
                new ReportBuilder()
                        .build(
                                2025,
                                new Market(AS_OF, deals(), List.of()),
                                new Intake(List.of(), List.of()));
        Wording wording = Wording.of(Language.ENGLISH);
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();

        new WorkbookRenderer(wording).render(report, workbook);
        new PdfRenderer(wording).render(report, pdf);

        try (XSSFWorkbook read =
                        new XSSFWorkbook(new ByteArrayInputStream(workbook.toByteArray()));
                PdfReader pages = new PdfReader(pdf.toByteArray())) {
            assertThat(read.getTable("Ledger").getArea().formatAsString()).isEqualTo("A1:AM3001");
            // 3,000 times HK$12,000,000,000, and a dollar for each of 300 over-allotments.
            assertThat(read.getName("fig_bridge_year_end_as_known")).isNotNull();
            assertThat(report.figures())
                    .filteredOn(figure -> figure.id().equals("bridge.year-end.rest.total"))
                    .singleElement()
                    .satisfies(
                            figure ->
                                    assertThat(figure.value().orElseThrow())
                                            .isEqualByComparingTo("36000000000300"));
            assertThat(pages.getNumberOfPages()).isGreaterThan(100);
        }
    }

    /** Every tenth with an over-allotment of a dollar that became known in the next year. */
    private static List<Deal> deals() {
        return IntStream.range(0, LISTINGS)
                .mapToObj(
                        number ->
                                deal(
                                        StockCode.parse(
                                                String.format(
                                                        Locale.ROOT, "XSYN:%07d", number + 1)),
                                        LocalDate.ofYearDay(2025, 1 + number % 365),
                                        number % 10 == 0))
                .toList();
    }

    private static Deal deal(StockCode code, LocalDate listed, boolean isOverAllotted) {
        Listing listing = MODEL.listing();
        return new Deal(
                Issuer.named(
                        code, "Harbour Motors " + code.code(), Optional.empty(), false, Set.of()),
                new Listing(
                        code,
                        listing.board(),
                        listed,
                        Optional.of(listed.minusDays(9)),
                        listing.method(),
                        listing.offer(),
                        listing.advisers(),
                        listing.demand(),
                        listing.firstDay(),
                        Optional.empty(),
                        listing.announcementUrl(),
                        Optional.empty()),
                isOverAllotted
                        ? List.of(
                                new OverAllotment(
                                        code,
                                        LocalDate.of(2026, 1, 20),
                                        OverAllotment.Basis.SOURCE,
                                        Money.hkd(1),
                                        Optional.empty()))
                        : List.of(),
                Optional.empty());
    }
}
