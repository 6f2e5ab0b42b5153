package hk.ipo.render.zip;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;

class Crc32JoinTest {

    @Test
    void theCheckSumOfTheNineDigitsIsTheOneThatTheStandardPrints() {
        byte[] digits = "123456789".getBytes(StandardCharsets.US_ASCII);

        for (int cut = 0; cut <= digits.length; cut++) {
            long joined =
                    Crc32Join.join(
                            crc(digits, 0, cut),
                            crc(digits, cut, digits.length),
                            digits.length - cut);

            assertThat(joined).as("cut at %d", cut).isEqualTo(0xCBF43926L);
        }
    }

    @Test
    void longPiecesJoinAsIfTheyHadNeverBeenApart() {
        byte[] content = new byte[3_000_000];
        new Random(2025).nextBytes(content);
        int cut = 1_234_567;

        assertThat(
                        Crc32Join.join(
                                crc(content, 0, cut),
                                crc(content, cut, content.length),
                                content.length - cut))
                .isEqualTo(crc(content, 0, content.length));
    }

    private static long crc(byte[] bytes, int from, int to) {
        CRC32 crc = new CRC32();
        crc.update(bytes, from, to - from);
        return crc.getValue();
    }
}
