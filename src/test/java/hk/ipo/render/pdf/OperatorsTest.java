package hk.ipo.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.render.Theme;

import org.junit.jupiter.api.Test;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

class OperatorsTest {

    private final PdfContentByte content =
            new PdfContentByte(
                    PdfWriter.getInstance(new Document(), OutputStream.nullOutputStream()));
    private final Operators operators = new Operators(content, new Inks(Theme.STANDARD.colours()));

    @Test
    void aTextBeginsInItsColourAtItsPlaceToTheHundredth() {
        operators.enterText();
        operators.moveTo(Palette.INK, 8_018, 41_250);
        operators.leaveText();
        assertThat(written()).isEqualTo("BT\n0.12157 0.14902 0.17647 rg\n80.18 412.5 Td\nET\n");
    }

    @Test
    void theNextTextOfTheColourIsPlacedFromWhereTheLastOneBegan() {
        operators.enterText();
        operators.moveTo(Palette.INK, 8_018, 41_250);
        operators.enterText();
        operators.moveTo(Palette.INK, 7_500, 42_176);
        assertThat(written())
                .isEqualTo("BT\n0.12157 0.14902 0.17647 rg\n80.18 412.5 Td\n-5.18 9.26 Td\n");
    }

    @Test
    void placesAreCountedAnewAndColoursKeptWhereTextIsLeftAndEnteredAgain() {
        operators.enterText();
        operators.moveTo(Palette.INK, 4_000, 3_000);
        operators.leaveText();
        operators.enterText();
        operators.moveTo(Palette.INK, 4_000, 2_000);
        operators.leaveText();
        assertThat(written())
                .isEqualTo("BT\n0.12157 0.14902 0.17647 rg\n40 30 Td\nET\nBT\n40 20 Td\nET\n");
    }

    @Test
    void whatOthersMayHaveSetIsSetAgain() {
        operators.enterText();
        operators.moveTo(Palette.INK, 4_000, 3_000);
        operators.leaveText();
        operators.rule(Palette.INK, 0.35f, 40, 50, 1);
        operators.forget();
        operators.rule(Palette.INK, 0.35f, 40, 50, 2);
        operators.enterText();
        operators.moveTo(Palette.INK, 4_000, 2_000);
        assertThat(written())
                .endsWith(
                        """
                        40 1 m
                        50 1 l
                        S
                        0.12157 0.14902 0.17647 RG
                        0.35 w
                        40 2 m
                        50 2 l
                        S
                        BT
                        0.12157 0.14902 0.17647 rg
                        40 20 Td
                        """);
    }

    @Test
    void aRuleIsDrawnFromEdgeToEdge() {
        operators.rule(Palette.INK, 0.35f, 40, 801.996f, 1);
        assertThat(written()).isEqualTo("0.12157 0.14902 0.17647 RG\n0.35 w\n40 1 m\n802 1 l\nS\n");
    }

    @Test
    void placesBeyondAPageAreWrittenToo() {
        operators.enterText();
        operators.moveTo(Palette.INK, -325, 1_234_568);
        assertThat(written()).endsWith("-3.25 12345.68 Td\n");
    }

    @Test
    void aLengthIsRoundedToTheHundredthHalfUpOnBothSidesOfZero() {
        assertThat(Operators.hundredths(12.3449f)).isEqualTo(1_234);
        assertThat(Operators.hundredths(12.3451f)).isEqualTo(1_235);
        assertThat(Operators.hundredths(0)).isZero();
        assertThat(Operators.hundredths(-0.0049f)).isZero();
        assertThat(Operators.hundredths(-0.0051f)).isEqualTo(-1);
        assertThat(Operators.hundredths(-3.2451f)).isEqualTo(-325);
    }

    private String written() {
        return new String(content.getInternalBuffer().toByteArray(), StandardCharsets.US_ASCII);
    }
}
