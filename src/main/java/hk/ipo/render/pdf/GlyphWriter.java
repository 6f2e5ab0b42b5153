package hk.ipo.render.pdf;

import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.ByteBuffer;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Shows text on the pages of one file, with a narrow space at each change of script. */
final class GlyphWriter {

    /** A narrow space as positioning counts it: thousandths, to the left; not a character. */
    private static final byte[] AIR = bytes(Integer.toString(-MixedScript.AIR));

    private static final byte[] SHOWN = bytes("Tj\n");
    private static final byte[] SHOWN_WITH_AIR = bytes("]TJ\n");

    private final PdfWriter writer;
    private final Map<BaseFont, Glyphs> fonts = new HashMap<>();

    GlyphWriter(PdfWriter writer) {
        this.writer = writer;
    }

    /**
     * Shows a run, in its font, where the content has come to.
     *
     * @param before the character before it
     */
    void show(Run run, int before, PdfContentByte content) {
        Glyphs glyphs = fonts.computeIfAbsent(run.font(), font -> new Glyphs(font, writer));
        ByteBuffer buffer = content.getInternalBuffer();
        List<String> pieces = MixedScript.pieces(run.text());
        boolean parted = MixedScript.parted(before, run.text().codePointAt(0));
        if (pieces.size() == 1 && !parted) {
            glyphs.write(run.text(), buffer);
            buffer.append(SHOWN);
            return;
        }
        buffer.append_i('[');
        for (String piece : pieces) {
            if (parted) {
                buffer.append(AIR);
            }
            glyphs.write(piece, buffer);
            parted = true;
        }
        buffer.append(SHOWN_WITH_AIR);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
