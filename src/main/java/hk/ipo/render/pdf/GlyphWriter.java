package hk.ipo.render.pdf;

import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.ByteBuffer;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Shows text on the pages of one file, with a narrow space at each change of script. */
final class GlyphWriter {

    /** A narrow space as positioning counts it: thousandths, to the left; not a character. */
    private static final byte[] AIR = bytes(Integer.toString(-MixedScript.AIR));

    private static final byte[] SHOWN = bytes("]TJ\n");

    private final PdfWriter writer;
    private final Map<BaseFont, Glyphs> fonts = new HashMap<>();

    GlyphWriter(PdfWriter writer) {
        this.writer = writer;
    }

    /**
     * Shows a run where the content has come to.
     *
     * @param before the character before it
     * @param size the size of its letters in points
     */
    void show(Run run, int before, float size, PdfContentByte content) {
        content.setFontAndSize(run.font(), size);
        Glyphs glyphs = fonts.computeIfAbsent(run.font(), font -> new Glyphs(font, writer));
        ByteBuffer buffer = content.getInternalBuffer();
        buffer.append_i('[');
        int last = before;
        for (String piece : MixedScript.pieces(run.text())) {
            if (MixedScript.parted(last, piece.codePointAt(0))) {
                buffer.append(AIR);
            }
            glyphs.write(piece, buffer);
            last = piece.codePointBefore(piece.length());
        }
        buffer.append(SHOWN);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
