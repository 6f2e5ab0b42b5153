package hk.ipo.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.claim.CheckedClaim;
import hk.ipo.claim.ClaimFixture;
import hk.ipo.render.Wording;
import hk.ipo.report.Language;
import hk.ipo.report.PublishedFigures;
import hk.ipo.report.Report;
import hk.ipo.report.ReportFixture;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

class ClaimsJsonTest {

    @Test
    void everyClaimIsALineWithWhatWasPrintedWhatIsOursAndWhy() {
        assertThat(
                        json(
                                Language.ENGLISH,
                                List.of(
                                        ClaimFixture.agreeing(),
                                        ClaimFixture.differing(),
                                        ClaimFixture.notCheckable())))
                .isEqualTo(
                        """
                        {"year": 2025, "asOf": "2025-06-30", "claims": [
                        {"id": "funds", "published": "285.8", "unit": "HKD bn", "ours": "285.842733885", "difference": "0.042733885", "verdict": "agrees", "reason": "Over-allotments of HK$0.12bn became known only after that day and are left out: 02676."},
                        {"id": "a-plus-h", "published": "8", "unit": "count", "ours": "6", "difference": "-2", "verdict": "differs", "reason": "Counted strictly."},
                        {"id": "lock-up", "published": "36 or 12", "unit": "months", "ours": null, "difference": null, "verdict": "not-checkable", "reason": null}
                        ]}
                        """);
    }

    @Test
    void aReasonIsInTheLanguageAskedForAndConvertedWhereOnlyTraditionalCharactersAreGiven() {
        assertThat(json(Language.TRADITIONAL_CHINESE, List.of(ClaimFixture.differing())))
                .contains("\"reason\": \"從嚴計算。\"");
        assertThat(json(Language.SIMPLIFIED_CHINESE, List.of(ClaimFixture.differing())))
                .contains("\"reason\": \"从严计算。\"");
    }

    @Test
    void withoutClaimsTheListIsEmpty() {
        assertThat(json(Language.ENGLISH, List.of()))
                .isEqualTo("{\"year\": 2025, \"asOf\": \"2025-06-30\", \"claims\": [ ]}\n");
    }

    private static String json(Language language, List<CheckedClaim> claims) {
        Report report = ReportFixture.report();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ClaimsJson(Wording.of(language))
                .write(
                        new Report(
                                report.facts(),
                                report.sections(),
                                report.checks(),
                                new PublishedFigures(claims, Optional.empty())),
                        bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
