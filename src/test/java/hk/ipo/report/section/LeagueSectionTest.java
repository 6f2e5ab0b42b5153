package hk.ipo.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.CarriedData;
import hk.ipo.render.Wording;
import hk.ipo.report.Block;
import hk.ipo.report.Cell;
import hk.ipo.report.Intake;
import hk.ipo.report.Language;
import hk.ipo.report.PublishedFigures;
import hk.ipo.report.Text;
import hk.ipo.statistic.Evaluator;
import hk.ipo.statistic.LedgerColumns;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

class LeagueSectionTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 5);

    private final CarriedReport report = CarriedReport.of(2025, AS_OF);

    @Test
    void theLeadingSponsorHasTheFundsOfAllItsSpellings() {
        assertThat(names("sponsors", "sponsors.by-funds").subList(0, 3))
                .containsExactly(
                        "China International Capital Corporation Hong Kong Securities Limited",
                        "CITIC Securities (Hong Kong) Limited",
                        "Morgan Stanley Asia Limited");
        assertThat(report.values())
                .containsEntry("sponsors.by-funds-1.deals", new BigDecimal("41"))
                .containsEntry("sponsors.by-funds-1.full", new BigDecimal("144600628789"))
                .containsEntry("sponsors.by-funds-1.equal", new BigDecimal("61536789071"))
                .containsEntry("sponsors.by-funds-2.equal", new BigDecimal("57574075025"))
                .containsEntry("sponsors.by-deals-3.deals", new BigDecimal("22"));
    }

    @Test
    void equalCreditsOfAllSponsorsAddUpToTheFundsOfTheirDealsToTheDollar() {
        Edition edition =
                new Edition(
                        2025,
                        CarriedData.asKnownOn(AS_OF),
                        new Intake(List.of(), List.of()),
                        PublishedFigures.NONE);
        Evaluator evaluator = new Evaluator(edition.facts());
        List<House> houses = House.of(edition, LedgerColumns.SPONSORS);

        assertThat(houses).hasSize(42);
        assertThat(
                        houses.stream()
                                .flatMap(
                                        house ->
                                                evaluator
                                                        .evaluate(house.equalCredit())
                                                        .value()
                                                        .stream())
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("285911819485");
    }

    @Test
    void accountantsOfOneNetworkStayApartAndSpellingsAreJoined() {
        assertThat(names("accountants", "accountants.by-funds"))
                .hasSize(9)
                .startsWith(
                        "Ernst & Young",
                        "Deloitte Touche Tohmatsu",
                        "Grant Thornton Hong Kong Limited",
                        "KPMG");
        assertThat(report.values())
                .containsEntry("accountants.by-funds-1.full", new BigDecimal("114652394235"))
                .containsEntry("accountants.by-deals-1.deals", new BigDecimal("40"))
                .doesNotContainKey("accountants.by-funds-1.equal");
        assertThat(HouseNames.of("bdo ltd")).isEqualTo("BDO Limited");
        assertThat(HouseNames.of("KPMG Huazhen LLP")).isEqualTo("KPMG Huazhen LLP");
    }

    @Test
    void aTableThatNamesEverybodySaysSo() {
        assertThat(title("sponsors", "sponsors.by-funds"))
                .isEqualTo("The first 15 of 42 by funds, full credit");
        assertThat(title("accountants", "accountants.by-funds"))
                .isEqualTo("All 9 by funds, full credit");
    }

    private String title(String section, String table) {
        return Wording.of(Language.ENGLISH).say(report.table(section, table).title());
    }

    @Test
    void equalCreditDividesTheNumberOfOffersToo() {
        // CICC brought 9 alone, 22 with one other, 8 as one of three, 1 of four and 1 of five:
        // 9 + 11 + 8/3 + 1/4 + 1/5.
        assertThat(report.values())
                .hasEntrySatisfying(
                        "sponsors.by-funds-1.equal-deals",
                        value ->
                                assertThat(value.setScale(20, RoundingMode.HALF_UP))
                                        .isEqualTo("23.11666666666666666667"));
        assertThat(report.values()).doesNotContainKey("accountants.by-funds-1.equal-deals");
    }

    @Test
    void aFirmIsNamedInTheLanguagesOwnScript() {
        assertThat(said("sponsors", "sponsors.by-funds", Language.TRADITIONAL_CHINESE))
                .startsWith("中國國際金融香港證券有限公司", "中信證券（香港）有限公司", "摩根士丹利亞洲有限公司")
                .contains("UBS Securities Hong Kong Limited");
        assertThat(said("accountants", "accountants.by-funds", Language.SIMPLIFIED_CHINESE))
                .startsWith("安永会计师事务所", "德勤·关黄陈方会计师行")
                .contains("毕马威会计师事务所");
    }

    @Test
    void withoutSponsorsTheSectionSaysSo() {
        assertThat(CarriedReport.of(2024, AS_OF).section("sponsors").blocks())
                .containsExactly(new Block.Empty(Text.of("sponsors.empty")));
    }

    private List<String> said(String section, String table, Language language) {
        Wording wording = Wording.of(language);
        return report.table(section, table).rows().stream()
                .map(row -> wording.say(((Cell.Words) row.getFirst()).text()))
                .toList();
    }

    private List<String> names(String section, String table) {
        return report.table(section, table).rows().stream()
                .map(row -> ((Text.Name) ((Cell.Words) row.getFirst()).text()).english())
                .toList();
    }
}
