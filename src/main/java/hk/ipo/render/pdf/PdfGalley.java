package hk.ipo.render.pdf;

import hk.ipo.render.zip.ByteBlock;
import hk.ipo.report.Language;

import org.openpdf.text.pdf.BaseFont;

import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rows set as the bytes that will show them on a PDF file's pages, with what depends on the page
 * marked in between: which part of the structure tree they are, where the first line stands, what
 * the page's fonts are.
 */
final class PdfGalley implements Galley {

    private static final byte[] PROPERTIES_END = bytes(">>BDC\n");
    private static final byte[] SPAN_END = bytes("EMC\n");
    private static final int FIRST_ROOM = 256;

    /** Takes what was set into the file's subset of a font. */
    private interface Need {
        void meet();
    }

    private final RowPlacer placer;
    private final Operators operators;
    private final GlyphWriter glyphs;
    private final Language language;

    /** A text of letters before this one is read in the report's language and not parted. */
    private final char firstForeign;

    private final ByteBlock type = new ByteBlock();
    private final List<Need> needs = new ArrayList<>();
    private final Map<Glyphs, BitSet> noted = new HashMap<>();
    private final RowMarks marks = new RowMarks();
    private int[] rowEnds = new int[FIRST_ROOM];
    private int rows;

    /** The colour of the line begun last in this row; nothing where none is begun. */
    private Optional<Color> color = Optional.empty();

    private int lineX;
    private int lineY;
    private Optional<BaseFont> font = Optional.empty();
    private float size;

    /** Whether content of the part begun last has begun. */
    private boolean inContent;

    PdfGalley(RowPlacer placer, Operators operators, GlyphWriter glyphs, Language language) {
        this.placer = placer;
        this.operators = operators;
        this.glyphs = glyphs;
        this.language = language;
        this.firstForeign = Utterance.firstForeign(language);
    }

    /** The bytes that show its text. */
    ByteBlock type() {
        return type;
    }

    /** Says that a letter must be in the file's subset of a font. */
    void needs(Glyphs font, char letter) {
        BitSet known = noted.computeIfAbsent(font, one -> new BitSet());
        if (!known.get(letter)) {
            known.set(letter);
            needs.add(() -> font.take(letter));
        }
    }

    /** Says that all letters of a text must be in the file's subset of a font. */
    void needs(Glyphs font, String text) {
        needs.add(() -> font.take(text));
    }

    /** Holds nothing again. */
    void clear() {
        type.clear();
        needs.clear();
        noted.clear();
        marks.clear();
        rows = 0;
        forget();
    }

    @Override
    public void begin(Role role) {
        mark(RowMarks.Kind.BEGIN, role, 0, 0);
        inContent = false;
    }

    @Override
    public void end() {
        mark(RowMarks.Kind.END, RowMarks.NO_MORE, 0, 0);
        inContent = false;
    }

    @Override
    public void text(String text, float x, float baseline, TextStyle style) {
        line(x, baseline, style);
        Optional<BaseFont> plain = style.typeface().onlyFont(text, firstForeign);
        if (plain.isPresent()) {
            setIn(plain.get(), style);
            glyphs.showPlain(text, plain.get(), this);
            return;
        }
        if (Utterance.isOne(text, language)) {
            show(text, ' ', style);
            return;
        }
        int before = ' ';
        for (Utterance utterance : Utterance.of(text, language)) {
            if (utterance.foreign().isPresent()) {
                beginSpan("/Lang(" + utterance.foreign().get() + ")");
            }
            before = show(utterance.text(), before, style);
            if (utterance.foreign().isPresent()) {
                type.add(SPAN_END);
            }
        }
    }

    /** Sets a line that nobody reads aloud. */
    void furniture(String text, float x, float baseline, TextStyle style) {
        line(x, baseline, style);
        show(text, ' ', style);
    }

    /**
     * {@inheritDoc}
     *
     * <p>In UTF-16, as a file's strings are, by its digits, which no letter of the text can break
     * out of.
     */
    @Override
    public void textFor(String spoken, String text, float x, float baseline, TextStyle style) {
        beginContent();
        String digits = HexFormat.of().formatHex(spoken.getBytes(StandardCharsets.UTF_16BE));
        beginSpan("/ActualText<feff" + digits + ">");
        text(text, x, baseline, style);
        type.add(SPAN_END);
    }

    @Override
    public void destination(String name, float y) {
        mark(RowMarks.Kind.PLACE, name, 0, Operators.hundredths(y));
    }

    @Override
    public void link(Link link, float x, float y, float width, float height) {
        mark(RowMarks.Kind.LINK, new LinkArea(link, x, y, width, height), 0, 0);
    }

    @Override
    public void endRow() {
        if (rows == rowEnds.length) {
            rowEnds = Arrays.copyOf(rowEnds, 2 * rows);
        }
        color.ifPresentOrElse(
                one -> mark(RowMarks.Kind.LAST_LINE, one, lineX, lineY),
                () -> mark(RowMarks.Kind.NOTHING, RowMarks.NO_MORE, 0, 0));
        rowEnds[rows++] = marks.count();
        forget();
    }

    private void forget() {
        color = Optional.empty();
        font = Optional.empty();
        inContent = false;
    }

    @Override
    public void put(int row, float x, float y) {
        needs.forEach(Need::meet);
        needs.clear();
        placer.putAt(x, y);
        int last = rowEnds[row] - 1;
        for (int at = row == 0 ? 0 : rowEnds[row - 1]; at < last; at++) {
            marks.act(at, placer);
            int from = marks.from(at);
            int end = marks.from(at + 1);
            if (end > from) {
                placer.type(type, from, end);
            }
        }
        marks.act(last, placer);
    }

    /** Where a row's first line stands depends on the page, and the others on the one before. */
    private void line(float x, float baseline, TextStyle style) {
        int atX = Operators.hundredths(x);
        int atY = Operators.hundredths(baseline);
        boolean isFirst = color.isEmpty();
        boolean isOther = isFirst || !color.get().equals(style.color());
        if (isFirst) {
            mark(RowMarks.Kind.FIRST_LINE, style.color(), atX, atY);
            inContent = true;
        } else {
            beginContent();
            if (isOther) {
                operators.fill(style.color(), type);
            }
            Operators.move(atX - lineX, atY - lineY, type);
        }
        if (isOther) {
            color = Optional.of(style.color());
        }
        lineX = atX;
        lineY = atY;
    }

    private void beginContent() {
        if (!inContent) {
            mark(RowMarks.Kind.CONTENT, RowMarks.NO_MORE, 0, 0);
            inContent = true;
        }
    }

    /** Shows a text after a character; its last character. */
    private int show(String text, int after, TextStyle style) {
        int before = after;
        for (Run run : style.typeface().runs(text)) {
            setIn(run.font(), style);
            glyphs.show(run, before, this);
            before = run.text().codePointBefore(run.text().length());
        }
        return before;
    }

    private void setIn(BaseFont next, TextStyle style) {
        if (font.isEmpty() || !font.get().equals(next) || size != style.size()) {
            mark(RowMarks.Kind.FONT, next, Operators.hundredths(style.size()), 0);
            font = Optional.of(next);
            size = style.size();
        }
    }

    private void beginSpan(String properties) {
        type.addLatin("/Span<<" + properties);
        type.add(PROPERTIES_END);
    }

    private void mark(RowMarks.Kind kind, Object of, int x, int y) {
        marks.add(kind, of, type.size(), x, y);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
