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
        operators.beginText(Palette.INK, 80.179f, 412.5f);
        operators.endText();
        assertThat(written())
                .isEqualTo("BT\n0.12157 0.14902 0.17647 rg\n1 0 0 1 80.18 412.5 Tm\nET\n");
    }

    @Test
    void aRuleIsDrawnFromEdgeToEdge() {
        operators.rule(Palette.INK, 0.35f, 40, 801.996f, 1);
        assertThat(written()).isEqualTo("0.12157 0.14902 0.17647 RG\n0.35 w\n40 1 m\n802 1 l\nS\n");
    }

    @Test
    void placesBeyondAPageAreWrittenAsTheLibraryDoes() {
        operators.beginText(Palette.INK, -3.25f, 12_345.678f);
        assertThat(written()).endsWith("1 0 0 1 -3.25 12345.68 Tm\n");
    }

    private String written() {
        return new String(content.getInternalBuffer().toByteArray(), StandardCharsets.US_ASCII);
    }
}
