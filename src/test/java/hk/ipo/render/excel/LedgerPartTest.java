package hk.ipo.render.excel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LedgerPartTest {

    @Test
    void whatFitsOnASheetIsOnePart() {
        assertThat(LedgerPart.of(0, 10)).containsExactly(new LedgerPart(1, 0, 0, 0));
        assertThat(LedgerPart.of(10, 10)).containsExactly(new LedgerPart(1, 0, 10, 10));
    }

    @Test
    void whatDoesNotIsDividedIntoPartsOfOneLength() {
        assertThat(LedgerPart.of(25, 10))
                .containsExactly(
                        new LedgerPart(1, 0, 9, 9),
                        new LedgerPart(2, 9, 18, 9),
                        new LedgerPart(3, 18, 25, 9));
        assertThat(LedgerPart.of(1_048_576, 1_048_575))
                .containsExactly(
                        new LedgerPart(1, 0, 524_288, 524_288),
                        new LedgerPart(2, 524_288, 1_048_576, 524_288));
    }
}
