package hk.ipo.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.market.Deal;
import hk.ipo.market.Issuer;
import hk.ipo.market.Listing;
import hk.ipo.market.ListingBuilder;
import hk.ipo.market.Market;
import hk.ipo.market.MarketFixture;
import hk.ipo.market.Money;
import hk.ipo.market.OverAllotment;
import hk.ipo.market.StockCode;
import hk.ipo.report.Cell;
import hk.ipo.report.Display;
import hk.ipo.report.Intake;
import hk.ipo.report.PublishedFigures;
import hk.ipo.report.Text;
import hk.ipo.report.Text.Argument;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Of 503 deals on one day, each with an over-allotment of as many dollars as its number, the
 * sections that list them name 500: the others are 501, 502 and 503, together HK$1,506.
 */
class LongListsTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 5);
    private static final Cell OTHERS_FUNDS_MN =
            new Cell.Numeric(new BigDecimal("1506"), Display.HKD_MN);

    private final CarriedReport report =
            new CarriedReport(
                    new ReportBuilder()
                            .build(
                                    Outline.FULL,
                                    2025,
                                    market(true),
                                    new Intake(List.of(), List.of()),
                                    PublishedFigures.NONE,
                                    Optional.of(market(false))));

    @Test
    void overAllotmentsEndWithTheNumberOfOthersAndTheirProceeds() {
        List<List<Cell>> rows = report.table("over-allotments", "over-allotments.by-deal").rows();

        assertThat(rows).hasSize(501);
        assertThat(rows.get(499)).contains(Cell.of(new Text.Data("XSYN:0000500")));
        assertThat(rows.getLast())
                .startsWith(Cell.of(Text.of("bridge.rest", Argument.plain(3))))
                .endsWith(OTHERS_FUNDS_MN)
                .hasSize(6);
        // 1 + 2 + … + 503
        assertThat(report.values())
                .containsEntry("over-allotments.amount", new BigDecimal("126756"));
    }

    @Test
    void lockUpsEndWithTheNumberOfOthers() {
        List<List<Cell>> rows = report.table("lock-up", "lock-up.within-30").rows();

        assertThat(rows).hasSize(501);
        assertThat(rows.get(499)).contains(Cell.of(new Text.Data("XSYN:0000500")));
        assertThat(rows.getLast())
                .startsWith(Cell.of(Text.of("lock-up.rest", Argument.plain(3))))
                .hasSize(7);
        assertThat(report.section("lock-up").statement())
                .isEqualTo(
                        Text.of(
                                "lock-up.statement",
                                Argument.plain(503),
                                Argument.plain(503),
                                Argument.day(AS_OF)));
    }

    @Test
    void changesEndWithTheNumberOfOthersAndWhatTheyComeTo() {
        List<List<Cell>> rows = report.table("changes", "changes.facts").rows();

        assertThat(rows).hasSize(501);
        assertThat(rows.getLast())
                .startsWith(Cell.of(Text.of("changes.rest", Argument.plain(3))))
                .endsWith(new Cell.Numeric(new BigDecimal("1506"), Display.HKD));
        assertThat(report.table("changes", "changes.facts").total().orElseThrow())
                .endsWith(new Cell.Numeric(new BigDecimal("126756"), Display.HKD));
    }

    private static Market market(boolean isOverAllotted) {
        return new Market(
                isOverAllotted ? AS_OF : LocalDate.of(2025, 7, 31),
                IntStream.rangeClosed(1, 503)
                        .mapToObj(number -> deal(number, isOverAllotted))
                        .toList(),
                List.of());
    }

    private static Deal deal(int number, boolean isOverAllotted) {
        Listing model = MarketFixture.market().deals().getFirst().listing();
        StockCode code = StockCode.parse(String.format(Locale.ROOT, "XSYN:%07d", number));
        return new Deal(
                Issuer.named(code, "Harbour " + number, Optional.empty(), false, Set.of()),
                ListingBuilder.of(model).code(code).listed(LocalDate.of(2025, 7, 15)).build(),
                isOverAllotted
                        ? List.of(
                                new OverAllotment(
                                        code,
                                        LocalDate.of(2025, 8, 20),
                                        OverAllotment.Basis.SOURCE,
                                        Money.hkd(number),
                                        Optional.empty()))
                        : List.of(),
                Optional.empty());
    }
}
