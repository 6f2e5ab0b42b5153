package hk.ipo.render.pdf;

import hk.ipo.render.zip.ByteBlock;

import org.openpdf.text.Document;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfWriter;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Shows text on the pages of one file, with a narrow space at each change of script. Any thread may
 * have it write into a galley of its own.
 */
final class GlyphWriter {

    /** A narrow space as positioning counts it: thousandths, to the left; not a character. */
    private static final byte[] AIR = bytes(Integer.toString(-MixedScript.AIR));

    private static final byte[] SHOWN = bytes("Tj\n");
    private static final byte[] SHOWN_WITH_AIR = bytes("]TJ\n");

    private final PdfWriter writer;
    private final PdfWriter nowhere;
    private final Map<BaseFont, Glyphs> fonts = new ConcurrentHashMap<>();

    GlyphWriter(PdfWriter writer) {
        this.writer = writer;
        Document unwritten = new Document();
        this.nowhere = PdfWriter.getInstance(unwritten, OutputStream.nullOutputStream());
        unwritten.open();
    }

    /**
     * Shows a run, in its font, where the content has come to.
     *
     * @param before the character before it
     */
    void show(Run run, int before, PdfGalley galley) {
        Glyphs glyphs = glyphs(run.font());
        ByteBlock type = galley.type();
        if (!MixedScript.mayBeMixed(before, run.text())) {
            showPlain(run.text(), run.font(), galley);
            return;
        }
        List<String> pieces = MixedScript.pieces(run.text());
        boolean parted = MixedScript.parted(before, run.text().codePointAt(0));
        if (pieces.size() == 1 && !parted) {
            glyphs.write(run.text(), galley);
            type.add(SHOWN);
            return;
        }
        type.add('[');
        for (String piece : pieces) {
            if (parted) {
                type.add(AIR);
            }
            glyphs.write(piece, galley);
            parted = true;
        }
        type.add(SHOWN_WITH_AIR);
    }

    /** Shows a text in which each letter is one sign of this font, and none is Chinese. */
    void showPlain(String text, BaseFont font, PdfGalley galley) {
        glyphs(font).writePlain(text, galley);
        galley.type().add(SHOWN);
    }

    private Glyphs glyphs(BaseFont font) {
        Glyphs known = fonts.get(font);
        // Asked first, which takes no lock.
        return known == null
                ? fonts.computeIfAbsent(font, one -> new Glyphs(one, writer, nowhere))
                : known;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
