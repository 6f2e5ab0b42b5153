package hk.ipo.render.excel;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.render.Wording;
import hk.ipo.report.Display;
import hk.ipo.report.Language;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "COUNT        | #,##0                          | #,##0",
                "YEAR         | 0                              | 0",
                "HKD_MN       | #,##0.0,,                      | \"HK$\"#,##0.0,,\"m\"",
                "HKD_BN       | #,##0.00,,,                    | \"HK$\"#,##0.00,,,\"bn\"",
                "PRICE        | #,##0.00                       | \"HK$\"#,##0.00",
                "PERCENT_FINE | #,##0.00%                      | #,##0.00%",
                "CHANGE       | +#,##0.0%;-#,##0.0%;#,##0.0%   | +#,##0.0%;-#,##0.0%;#,##0.0%",
                "MULTIPLE     | #,##0.0                        | #,##0.0\" times\""
            })
    void aFormatShowsWholeUnitsAsTheDisplaySays(Display display, String bare, String withUnit) {
        assertFormats(Language.ENGLISH, display, bare, withUnit);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "HKD_BN   | [>=99999500000]0\\,000\\.00,,;[<0]-0\\.00,,;0\\.00,,"
                        + " | [>=99999500000]0\\,000\\.00,,\" 億港元\";"
                        + "[<0]-0\\.00,,\" 億港元\";0\\.00,,\" 億港元\"",
                "MULTIPLE | #,##0.0 | #,##0.0\" 倍\""
            })
    void traditionalChineseCountsByTheHundredMillionAndSetsThousandsApart(
            Display display, String bare, String withUnit) {
        assertFormats(Language.TRADITIONAL_CHINESE, display, bare, withUnit);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "HKD_BN | 0\\.00,, | 0\\.00,,\"亿港元\"",
                "HKD_MN | 0\\.00,, | 0\\.00,,\"亿港元\"",
                "PRICE  | #,##0.00 | #,##0.00\"港元\""
            })
    void simplifiedChineseCountsByTheHundredMillionWithoutCommas(
            Display display, String bare, String withUnit) {
        assertFormats(Language.SIMPLIFIED_CHINESE, display, bare, withUnit);
    }

    private static void assertFormats(
            Language language, Display display, String bare, String withUnit) {
        NumberFormats formats = new NumberFormats(Wording.of(language), WorkbookStyles.STANDARD);
        assertThat(formats.inTable(display)).isEqualTo(bare);
        assertThat(formats.withUnit(display)).isEqualTo(withUnit);
    }
}
