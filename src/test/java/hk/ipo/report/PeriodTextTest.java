package hk.ipo.report;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.render.Wording;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTextTest {

    @ParameterizedTest
    @CsvSource({
        "FY2024, FY2024, 2024年全年,    2024年全年",
        "1H2025, 1H2025, 2025年上半年,  2025年上半年",
        "2H2025, 2H2025, 2025年下半年,  2025年下半年",
        "9M2025, 9M2025, 2025年首9個月, 2025年前9个月",
        "1Q2026, 1Q2026, 2026年首1季,   2026年前1季度",
        "Easter, Easter, Easter,        Easter"
    })
    void aPeriodIsSaidInEveryLanguage(
            String code, String english, String traditional, String simplified) {
        assertThat(said(code, Language.ENGLISH)).isEqualTo(english);
        assertThat(said(code, Language.TRADITIONAL_CHINESE)).isEqualTo(traditional);
        assertThat(said(code, Language.SIMPLIFIED_CHINESE)).isEqualTo(simplified);
    }

    private static String said(String code, Language language) {
        return Wording.of(language).say(PeriodText.of(code));
    }
}
