package hk.ipo.bench.pdf;

import hk.ipo.bench.Contender;
import hk.ipo.market.Deal;
import hk.ipo.render.Wording;
import hk.ipo.statistic.Column;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The same table drawn on PDFBox's content streams, with the same columns, words and font, not
 * tagged: a header and a number on each page, each text measured, broken into two lines, and
 * shortened with "…" where these are too few.
 */
public final class DrawnLedger implements Contender {

    private static final PDRectangle PAGE =
            new PDRectangle(
                    /* width= */ PDRectangle.A4.getHeight(),
                    /* height= */ PDRectangle.A4.getWidth());
    private static final float LEFT = 40;
    private static final float TOP = PAGE.getHeight() - 60;
    private static final float BOTTOM = 50;
    private static final float SIZE = 7;
    private static final float LINE = 9;
    private static final float AIR = 4;
    private static final float RULE = 0.35f;

    /** A name stands above the same name in Chinese. */
    private static final int LINES_A_ROW = 2;

    private static final float ROW = LINES_A_ROW * LINE + AIR;

    /** Below the header, which is as high as a row. */
    private static final int ROWS_A_PAGE = (int) ((TOP - BOTTOM) / ROW) - 1;

    private static final float THOUSANDTHS = 1_000;
    private static final String ELLIPSIS = "…";

    private final LedgerWords words = new LedgerWords();
    private final float[] widths = widths();
    private final Map<Integer, Float> advances = new HashMap<>();

    @Override
    public void write(int rows, Path file) throws IOException {
        List<Deal> deals = LedgerReport.deals(rows);
        int pages = Math.ceilDiv(rows, ROWS_A_PAGE);
        try (PDDocument document = new PDDocument()) {
            PDFont font = font(document);
            for (int page = 0; page < pages; page++) {
                int from = page * ROWS_A_PAGE;
                write(
                        document,
                        font,
                        deals.subList(from, Math.min(from + ROWS_A_PAGE, rows)),
                        "Page " + (page + 1) + " of " + pages);
            }
            document.save(file.toFile());
        }
    }

    private void write(PDDocument document, PDFont font, List<Deal> deals, String number)
            throws IOException {
        PDPage page = new PDPage(PAGE);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.setFont(font, SIZE);
            content.setLineWidth(RULE);
            float top = TOP;
            row(content, font, LedgerWords.COLUMNS.stream().map(words::header).toList(), top);
            for (Deal deal : deals) {
                top -= ROW;
                row(
                        content,
                        font,
                        LedgerWords.COLUMNS.stream().map(one -> words.cell(one, deal)).toList(),
                        top);
            }
            float right = PAGE.getWidth() - LEFT - widthOf(number, font);
            text(content, number, right, BOTTOM - 2 * LINE);
        }
    }

    private void row(PDPageContentStream content, PDFont font, List<String> cells, float top)
            throws IOException {
        float left = LEFT;
        for (int at = 0; at < widths.length; at++) {
            boolean isNumber = LedgerWords.COLUMNS.get(at) instanceof Column.Numeric;
            float base = top - LINE;
            for (String line : lines(cells.get(at), widths[at] - AIR, font)) {
                float indent = isNumber ? widths[at] - AIR - widthOf(line, font) : 0;
                text(content, line, left + indent, base);
                base -= LINE;
            }
            left += widths[at];
        }
        content.moveTo(LEFT, top - ROW + AIR / 2);
        content.lineTo(left, top - ROW + AIR / 2);
        content.stroke();
    }

    private static void text(PDPageContentStream content, String text, float left, float base)
            throws IOException {
        content.beginText();
        content.newLineAtOffset(left, base);
        content.showText(text);
        content.endText();
    }

    /** The two lines of a cell; what is too wide for its share of them ends with "…". */
    private List<String> lines(String text, float width, PDFont font) throws IOException {
        String[] parts = text.split("\n", -1);
        int most = Math.ceilDiv(LINES_A_ROW, parts.length);
        List<String> lines = new ArrayList<>();
        for (String part : parts) {
            String rest = part;
            for (int line = 1; !rest.isEmpty(); line++) {
                int fits = fitting(rest, width, font);
                if (fits < rest.length() && line == most) {
                    fits = fitting(rest, width - widthOf(ELLIPSIS, font), font);
                    lines.add(rest.substring(0, fits).strip() + ELLIPSIS);
                    break;
                }
                int space = fits < rest.length() ? rest.lastIndexOf(' ', fits) : -1;
                int end = space > 0 ? space : fits;
                lines.add(rest.substring(0, end));
                rest = rest.substring(end).strip();
            }
        }
        return lines;
    }

    /** How much of a text has room, one character at least. */
    private int fitting(String text, float width, PDFont font) throws IOException {
        float used = 0;
        int at = 0;
        while (at < text.length()) {
            int sign = text.codePointAt(at);
            used += advance(sign, font);
            if (used > width && at > 0) {
                return at;
            }
            at += Character.charCount(sign);
        }
        return at;
    }

    private float widthOf(String text, PDFont font) throws IOException {
        float width = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            width += advance(text.codePointAt(at), font);
        }
        return width;
    }

    /** PDFBox takes long to find a character's width, and sets text without kerning. */
    private float advance(int sign, PDFont font) throws IOException {
        Float known = advances.get(sign);
        if (known == null) {
            known = font.getStringWidth(Character.toString(sign)) * SIZE / THOUSANDTHS;
            advances.put(sign, known);
        }
        return known;
    }

    private static float[] widths() {
        float all = 0;
        for (float share : LedgerWords.SHARES) {
            all += share;
        }
        float[] widths = LedgerWords.SHARES.clone();
        for (int at = 0; at < widths.length; at++) {
            widths[at] *= (PAGE.getWidth() - 2 * LEFT) / all;
        }
        return widths;
    }

    private static PDFont font(PDDocument document) throws IOException {
        try (InputStream in =
                Wording.class.getResourceAsStream("pdf/fonts/NotoSansHK-Regular.ttf")) {
            if (in == null) {
                throw new IllegalStateException("the font is not in the program");
            }
            return PDType0Font.load(document, in);
        }
    }
}
