package hk.ipo.render.zip;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;

class ByteBlockTest {

    @ParameterizedTest
    @ValueSource(
            longs = {
                0,
                9,
                10,
                19,
                99,
                100,
                4_095,
                99_999,
                527_190,
                999_999_989,
                999_999_999,
                1_000_000_000,
                2_147_483_647,
                4_294_967_296L,
                9_223_372_036_854_775_807L,
                -1,
                -1_000_000_001,
                -9_223_372_036_854_775_808L
            })
    void aNumberIsWrittenDigitByDigit(long number) {
        ByteBlock block = new ByteBlock();
        block.add('<');
        block.addDigits(number);
        block.add('>');
        assertThat(new String(block.toBytes(), StandardCharsets.US_ASCII))
                .isEqualTo("<" + number + ">");
    }
}
