package hk.ipo.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.render.Theme;
import hk.ipo.report.Language;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpdf.text.Document;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

class PdfGalleyTest {

    private static final TextStyle STYLE =
            new TextStyle(Typefaces.builtIn(Language.ENGLISH), Weight.REGULAR, 7, 9, Palette.INK);

    private final Document document = new Document();
    private final TaggedWriter writer = TaggedWriter.of(document, OutputStream.nullOutputStream());

    private Canvas canvas = new PlanningCanvas();

    @BeforeEach
    void beginPage() {
        document.open();
        canvas =
                new PdfCanvas(
                        document,
                        writer,
                        Language.ENGLISH,
                        new Inks(Theme.STANDARD.colours()),
                        new Plan(1, Map.of(), 0));
        canvas.beginPage(PageFormat.PORTRAIT);
    }

    @Test
    void rowsSetAheadAreTaggedAndPlacedWhereTheyArePut() {
        Galley galley = galley();
        row("A", 0, -10, galley);
        row("B", 2.5f, -10, galley);

        galley.put(0, 40, 500);
        galley.put(1, 40, 400.25f);

        // In the font A is the glyph 0022, and B the glyph 0023.
        assertThat(written())
                .isEqualTo(
                        """
                        BT
                        /P<</MCID 0>>BDC
                        0.12157 0.14902 0.17647 rg
                        40 490 Td
                        /F1 7 Tf
                        (\0")Tj
                        EMC
                        /P<</MCID 1>>BDC
                        2.5 -99.75 Td
                        (\0#)Tj
                        EMC
                        """);
    }

    @Test
    void theLinesOfARowFollowTheFirstAndSayOnlyWhatChanges() {
        Galley galley = galley();
        TextStyle grey = STYLE.in(Palette.GREY);
        galley.begin(Role.ROW);
        galley.begin(Role.CELL);
        galley.text("A", 0, -10, STYLE);
        galley.text("B", 0, -19, grey);
        galley.end();
        galley.begin(Role.CELL);
        galley.text("A", 30.25f, -10, grey);
        galley.end();
        galley.end();
        galley.endRow();
        row("A", 0, -10, galley);

        galley.put(0, 40, 500);
        galley.put(1, 40, 480);

        assertThat(written())
                .isEqualTo(
                        """
                        BT
                        /TD<</MCID 0>>BDC
                        0.12157 0.14902 0.17647 rg
                        40 490 Td
                        /F1 7 Tf
                        (\0")Tj
                        0.36078 0.40392 0.44706 rg
                        0 -9 Td
                        (\0#)Tj
                        EMC
                        /TD<</MCID 1>>BDC
                        30.25 9 Td
                        (\0")Tj
                        EMC
                        /P<</MCID 2>>BDC
                        0.12157 0.14902 0.17647 rg
                        -30.25 -20 Td
                        (\0")Tj
                        EMC
                        """);
    }

    @Test
    void aRowWithoutTextLeavesNoTrace() {
        Galley galley = galley();
        galley.begin(Role.ROW);
        galley.end();
        galley.endRow();
        row("A", 0, 0, galley);

        galley.put(0, 40, 600);
        galley.put(1, 40, 500);

        assertThat(written()).contains("/P<</MCID 0>>BDC").contains("40 500 Td");
    }

    @Test
    void aRowMayBePutAgainAndAgain() {
        Galley galley = galley();
        row("A", 0, 0, galley);

        galley.put(0, 40, 500);
        galley.put(0, 40, 491);

        assertThat(written())
                .endsWith(
                        """
                        40 500 Td
                        /F1 7 Tf
                        (\0")Tj
                        EMC
                        /P<</MCID 1>>BDC
                        0 -9 Td
                        (\0")Tj
                        EMC
                        """);
    }

    @Test
    void aSignThatMeansSomethingInAStringIsEscaped() {
        Galley galley = galley();
        // H is the glyph 0029, which is a closing bracket's byte.
        row("H", 0, 0, galley);

        galley.put(0, 40, 500);

        assertThat(written()).endsWith("(\0\\))Tj\nEMC\n");
    }

    @Test
    void chineseIsMarkedAsSuchAndPartedFromDigitsByANarrowSpace() {
        Galley galley = galley();
        row("\u4E2D1", 0, 0, galley);

        galley.put(0, 40, 500);

        assertThat(written())
                .endsWith(
                        """
                        40 500 Td
                        /Span<</Lang(zh-Hant)>>BDC
                        /F1 7 Tf
                        (\\n\u00A8)Tj
                        EMC
                        [-224(\0\22)]TJ
                        EMC
                        """);
    }

    private Galley galley() {
        return canvas.galleys().orElseThrow().get();
    }

    private static void row(String text, float x, float baseline, Galley galley) {
        galley.begin(Role.PARAGRAPH);
        galley.text(text, x, baseline, STYLE);
        galley.end();
        galley.endRow();
    }

    private String written() {
        return new String(
                writer.getDirectContent().getInternalBuffer().toByteArray(),
                StandardCharsets.ISO_8859_1);
    }
}
