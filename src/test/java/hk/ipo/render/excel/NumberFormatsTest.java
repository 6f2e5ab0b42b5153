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
        assertThat(NumberFormats.inTable(display)).isEqualTo(bare);
        assertThat(new NumberFormats(Wording.of(Language.ENGLISH)).withUnit(display))
                .isEqualTo(withUnit);
    }
}
