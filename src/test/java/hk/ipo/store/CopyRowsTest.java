package hk.ipo.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.util.ByteConverter;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.sql.JDBCType;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Random;

class CopyRowsTest {

    private static final int TRIES = 100_000;

    /** The signature, no flags, no extension. */
    private static final String BEFORE = "5047434f50590aff0d0a00" + "00000000" + "00000000";

    private final CopyRows rows = new CopyRows();

    @Test
    void aRowIsTheNumberOfItsValuesAndEachWithItsLength() {
        rows.row(7);
        rows.text("00700");
        rows.integer(7L);
        rows.integer(100);
        rows.day(LocalDate.of(2025, 1, 8));
        rows.flag(true);
        rows.none(JDBCType.VARCHAR);
        rows.text("");
        rows.end();
        assertThat(taken())
                .isEqualTo(
                        BEFORE
                                + "0007"
                                + "00000005"
                                + "3030373030"
                                + "00000008"
                                + "0000000000000007"
                                + "00000004"
                                + "00000064"
                                // 9,139 days after 1 January 2000
                                + "00000004"
                                + "000023b3"
                                + "00000001"
                                + "01"
                                + "ffffffff"
                                + "00000000"
                                + "ffff");
    }

    @Test
    void nothingInTheDataEndsAValueOrARow() {
        rows.row(2);
        rows.text("a\tb\n\\.");
        rows.text("海");
        rows.end();
        assertThat(taken())
                .isEqualTo(
                        BEFORE
                                + "0002"
                                + "00000006"
                                + "6109620a5c2e"
                                + "00000003"
                                + "e6b5b7"
                                + "ffff");
    }

    @Test
    void whatIsTakenDoesNotComeAgain() {
        rows.row(1);
        taken();
        rows.integer(1);
        assertThat(rows.size()).isEqualTo(8);
        assertThat(taken()).isEqualTo("00000004" + "00000001");
        assertThat(rows.size()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        // groups of four digits, the first group's place, the sign, the decimals, the groups
        "0, 0000 ffff 0000 0000",
        "7, 0001 0000 0000 0000 0007",
        "1234567.89, 0003 0001 0000 0002 007b 11d7 22c4",
        "-1234567.89, 0003 0001 4000 0002 007b 11d7 22c4",
        "0.00005, 0001 fffe 0000 0005 1388",
        "10000, 0002 0001 0000 0000 0001 0000",
        "999999999999999, 0004 0003 0000 0000 03e7 270f 270f 270f",
        "9.99999999999999, 0005 0000 0000 000e 0009 270f 270f 270f 26ac"
    })
    void aNumberIsGroupsOfFourDigits(BigDecimal number, String expected) {
        taken();
        rows.decimal(number);
        assertThat(taken().substring(8)).isEqualTo(expected.replace(" ", ""));
    }

    @Test
    void numbersOfAnyLengthAreWhatTheDriverReads() {
        Random random = new Random(20251231);
        taken();
        for (int number = 0; number < TRIES; number++) {
            BigDecimal written =
                    new BigDecimal(new BigInteger(random.nextInt(80), random), random.nextInt(20))
                            .multiply(
                                    random.nextBoolean()
                                            ? BigDecimal.ONE
                                            : BigDecimal.TEN.negate());
            rows.decimal(written);
            byte[] bytes = sent();
            assertThat((BigDecimal) ByteConverter.numeric(bytes, 4, bytes.length - 4))
                    .isEqualByComparingTo(written);
        }
    }

    @Test
    void textsOfAnySignsAreTheirBytes() {
        Random random = new Random(20251231);
        sent();
        for (int number = 0; number < TRIES; number++) {
            String written =
                    random.ints(random.nextInt(40), 0, random.nextBoolean() ? 0x80 : 0x2_0000)
                            .filter(sign -> sign < 0xD800 || sign > 0xDFFF)
                            .collect(
                                    StringBuilder::new,
                                    StringBuilder::appendCodePoint,
                                    StringBuilder::append)
                            .toString();
            rows.text(written);
            byte[] bytes = sent();
            assertThat(ByteConverter.int4(bytes, 0)).isEqualTo(bytes.length - 4);
            assertThat(new String(bytes, 4, bytes.length - 4, StandardCharsets.UTF_8))
                    .isEqualTo(written);
        }
    }

    private String taken() {
        return HexFormat.of().formatHex(sent());
    }

    private byte[] sent() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertDoesNotThrow(() -> rows.sendTo(bytes::write));
        return bytes.toByteArray();
    }
}
