package hk.ipo.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.claim.CheckedClaim;
import hk.ipo.claim.ClaimFixture;
import hk.ipo.market.MarketFixture;
import hk.ipo.render.Wording;
import hk.ipo.report.Block;
import hk.ipo.report.Cell;
import hk.ipo.report.Intake;
import hk.ipo.report.Language;
import hk.ipo.report.PublishedFigures;
import hk.ipo.report.Section;
import hk.ipo.report.Text;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class ClaimsSectionTest {

    private static final List<CheckedClaim> CLAIMS =
            List.of(ClaimFixture.agreeing(), ClaimFixture.differing(), ClaimFixture.notCheckable());

    @Test
    void theStatementCountsTheVerdicts() {
        assertThat(Wording.of(Language.ENGLISH).say(section(CLAIMS).statement()))
                .isEqualTo(
                        "Of 3 published figures 1 agree with ours, 1 differ and 1 cannot be"
                                + " checked");
    }

    @Test
    void eachClaimStandsBesideOursWithItsVerdictAndReason() {
        assertThat(rows(Language.ENGLISH))
                .containsExactly(
                        List.of(
                                "Said of funds",
                                "The \"Press\", as known on 31 December 2025",
                                "HK$285.8bn",
                                "285.843",
                                "0.043",
                                "Agrees",
                                "Over-allotments of HK$0.12bn became known only after that day"
                                        + " and are left out: 02676."),
                        List.of(
                                "Said of a-plus-h",
                                "The \"Press\", as known on 31 December 2025",
                                "8",
                                "6",
                                "\u22122",
                                "Differs",
                                "Counted strictly."),
                        List.of(
                                "=rule",
                                "The \"Press\", as known on 31 December 2025",
                                "36 or 12 months",
                                "n/a",
                                "n/a",
                                "Cannot be checked",
                                ""));
    }

    @Test
    void inChineseAmountsAreCountedByTheHundredMillionAndWhatHasNoChineseStaysAsItIs() {
        assertThat(rows(Language.TRADITIONAL_CHINESE))
                .extracting(row -> row.subList(0, 5))
                .containsExactly(
                        List.of("關於funds", "報章，數字截至2025年12月31日", "2,858 億港元", "2,858.43", "0.43"),
                        List.of("關於a-plus-h", "報章，數字截至2025年12月31日", "8", "6", "\u22122"),
                        List.of("=rule", "報章，數字截至2025年12月31日", "36 或 12 個月", "不詳", "不詳"));
        assertThat(rows(Language.SIMPLIFIED_CHINESE).getFirst().subList(0, 3))
                .containsExactly("关于funds", "报章，数据截至2025年12月31日", "2858亿港元");
    }

    @Test
    void aTextKnowsWhetherItIsSaidInTheReportsLanguage() {
        Wording traditional = Wording.of(Language.TRADITIONAL_CHINESE);

        assertThat(traditional.languageOf(first(0))).isEqualTo(Language.TRADITIONAL_CHINESE);
        assertThat(traditional.languageOf(first(2))).isEqualTo(Language.ENGLISH);
        assertThat(Wording.of(Language.ENGLISH).languageOf(first(0))).isEqualTo(Language.ENGLISH);
    }

    @Test
    void withoutClaimsTheSectionSaysSo() {
        assertThat(section(List.of()).blocks())
                .containsExactly(new Block.Empty(Text.of("claims.empty")));
    }

    private static Text first(int row) {
        return ((Cell.Words) table().rows().get(row).getFirst()).text();
    }

    private static List<List<String>> rows(Language language) {
        Wording wording = Wording.of(language);
        return table().rows().stream()
                .map(row -> row.stream().map(cell -> said(cell, wording)).toList())
                .toList();
    }

    private static String said(Cell cell, Wording wording) {
        return switch (cell) {
            case Cell.Words words -> wording.say(words.text());
            case Cell.Numeric number -> wording.number(number.value(), number.display());
            case Cell.Unknown ignored -> wording.unknown();
            case Cell.Blank ignored -> "";
            case Cell.Day day -> wording.day(day.day());
            case Cell.OfFigure of -> of.figure().id();
        };
    }

    private static Block.Table table() {
        return (Block.Table) section(CLAIMS).blocks().getFirst();
    }

    private static Section section(List<CheckedClaim> claims) {
        return new ClaimsSection()
                .build(
                        new Edition(
                                2025,
                                MarketFixture.market(),
                                new Intake(List.of(), List.of()),
                                new PublishedFigures(claims, Optional.empty())));
    }
}
