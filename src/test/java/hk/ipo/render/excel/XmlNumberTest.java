package hk.ipo.render.excel;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.render.zip.ByteBlock;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

class XmlNumberTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "0.00, 0.00",
        "7, 7",
        "-7, -7",
        "285961819485, 285961819485",
        "-999999999999999, -999999999999999",
        "12.5, 12.5",
        "-0.05, -0.05",
        "-12.0625, -12.0625",
        "9.99, 9.99",
        "10.01, 10.01",
        "-1234567890123.45, -1234567890123.45",
        "0.000000000000001, 0.000000000000001",
        "263.00100, 263.00100",
        // Beyond fifteen digits, what the binary number is.
        "1234567890123456, 1.234567890123456E15",
        "0.3333333333333333333333333333333333, 0.3333333333333333",
        "1E+3, 1000.0",
        "1E-16, 1.0E-16"
    })
    void numbersAreWrittenSoThatTheSameBinaryNumberIsReadBack(String number, String written) {
        ByteBlock block = new ByteBlock();

        XmlNumber.add(block, new BigDecimal(number));

        String text = new String(block.toBytes(), StandardCharsets.US_ASCII);
        assertThat(text).isEqualTo(written);
        assertThat(Double.parseDouble(text)).isEqualTo(new BigDecimal(number).doubleValue());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "9, 9",
        "10, 10",
        "-1, -1",
        "1048576, 1048576",
        "9223372036854775807, 9223372036854775807",
        "-9223372036854775808, -9223372036854775808"
    })
    void wholeNumbersAreWrittenDigitByDigit(long number, String written) {
        ByteBlock block = new ByteBlock();

        block.addDigits(number);

        assertThat(new String(block.toBytes(), StandardCharsets.US_ASCII)).isEqualTo(written);
    }
}
