package hk.ipo.render.pdf;

import org.openpdf.text.pdf.CMapAwareDocumentFont;
import org.openpdf.text.pdf.PRIndirectReference;
import org.openpdf.text.pdf.PRTokeniser;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentParser;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfString;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of each numbered stretch of a page's content; words in another language in braces. */
final class SpokenContent {

    private static final int ARTIFACT = -1;

    private final PdfDictionary fonts;
    private final Map<PdfName, CMapAwareDocumentFont> read = new HashMap<>();
    private final List<StringBuilder> stretches = new ArrayList<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private final Deque<Boolean> foreign = new ArrayDeque<>();

    /** How many stretches are open that say something else than what stands there. */
    private int replaced;

    private PdfName font = PdfName.F;

    private SpokenContent(PdfDictionary fonts) {
        this.fonts = fonts;
    }

    /**
     * The stretches of a page, by their numbers.
     *
     * @throws AssertionError when something is drawn outside of any stretch
     */
    static List<String> of(PdfReader reader, int page) {
        PdfDictionary resources = reader.getPageN(page).getAsDict(PdfName.RESOURCES);
        PdfDictionary fonts = resources.getAsDict(PdfName.FONT);
        SpokenContent content = new SpokenContent(fonts == null ? new PdfDictionary() : fonts);
        try {
            PdfContentParser parser =
                    new PdfContentParser(new PRTokeniser(reader.getPageContent(page)));
            List<PdfObject> operands = new ArrayList<>();
            while (!parser.parse(operands).isEmpty()) {
                content.take(operands);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return content.stretches.stream().map(StringBuilder::toString).toList();
    }

    private void take(List<PdfObject> operation) {
        switch (operation.getLast().toString()) {
            case "BMC" -> begin(ARTIFACT, false);
            case "BDC" -> begin((PdfDictionary) operation.get(1));
            case "EMC" -> end();
            case "Tf" -> font = (PdfName) operation.getFirst();
            case "Tj" -> say((PdfString) operation.getFirst());
            case "TJ" ->
                    ((PdfArray) operation.getFirst())
                            .getElements().stream()
                                    .filter(PdfString.class::isInstance)
                                    .map(PdfString.class::cast)
                                    .forEach(this::say);
            case "f", "f*", "S", "B", "s", "b", "sh", "Do" -> number();
            default -> {}
        }
    }

    private void begin(PdfDictionary properties) {
        PdfNumber number = properties.getAsNumber(PdfName.MCID);
        PdfString actual = properties.getAsString(new PdfName("ActualText"));
        if (actual != null) {
            stretches.get(number()).append(actual.toUnicodeString());
            begin(number(), false);
            replaced = open.size();
            return;
        }
        if (number == null) {
            boolean language = properties.contains(PdfName.LANG) && replaced == 0;
            begin(number(), language);
            return;
        }
        if (number.intValue() != stretches.size()) {
            throw new AssertionError("content out of order: " + number);
        }
        stretches.add(new StringBuilder());
        begin(number.intValue(), false);
    }

    private void begin(int number, boolean language) {
        open.push(number);
        foreign.push(language);
        if (language) {
            stretches.get(number).append('{');
        }
    }

    private void end() {
        replaced = open.size() == replaced ? 0 : replaced;
        int number = open.pop();
        if (foreign.pop()) {
            stretches.get(number).append('}');
        }
    }

    private int number() {
        if (open.isEmpty()) {
            throw new AssertionError("something is drawn that belongs to nothing");
        }
        return open.getFirst();
    }

    private void say(PdfString text) {
        int number = number();
        if (number != ARTIFACT && replaced == 0) {
            byte[] bytes = text.getBytes();
            CMapAwareDocumentFont with =
                    read.computeIfAbsent(
                            font,
                            name ->
                                    new CMapAwareDocumentFont(
                                            (PRIndirectReference) fonts.get(name)));
            stretches.get(number).append(with.decode(bytes, 0, bytes.length));
        }
    }
}
