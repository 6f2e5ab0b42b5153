package hk.ipo.render.pdf;

import org.openpdf.text.pdf.PRIndirectReference;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfString;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A file as a screen reader goes through it: each part of the structure tree on a line, indented,
 * with its words, in reading order.
 */
final class StructureDump {

    private final PdfReader reader;
    private final Map<Integer, List<String>> words = new HashMap<>();
    private final Map<Integer, Integer> pageNumbers = new HashMap<>();
    private final StringBuilder out = new StringBuilder();

    private StructureDump(PdfReader reader) {
        this.reader = reader;
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            pageNumbers.put(reader.getPageOrigRef(page).getNumber(), page);
        }
    }

    static String of(PdfReader reader) {
        StructureDump dump = new StructureDump(reader);
        PdfDictionary root = reader.getCatalog().getAsDict(PdfName.STRUCTTREEROOT);
        dump.element(root.getAsDict(PdfName.K), 0);
        return dump.out.append('\n').toString();
    }

    private void element(PdfDictionary element, int depth) {
        out.append("  ".repeat(depth)).append(element.getAsName(PdfName.S).toString().substring(1));
        PdfDictionary attributes = element.getAsDict(PdfName.A);
        if (attributes != null && attributes.contains(new PdfName("Scope"))) {
            out.append('(').append(attributes.getAsName(new PdfName("Scope"))).append(')');
        }
        PdfString alternative = element.getAsString(PdfName.ALT);
        boolean below = false;
        if (alternative != null) {
            out.append(" [").append(alternative.toUnicodeString()).append(']');
        }
        for (PdfObject kid : kids(element)) {
            if (PdfReader.getPdfObject(kid) instanceof PdfDictionary child
                    && child.contains(PdfName.S)) {
                out.append('\n');
                element(child, depth + 1);
                below = true;
            } else if (alternative == null) {
                // Words after a part stand below it, as they are read after it.
                out.append(below ? "\n" + "  ".repeat(depth + 1) + "..." : "");
                below = false;
                content(kid, element);
            }
        }
    }

    private void content(PdfObject kid, PdfDictionary element) {
        PdfObject resolved = PdfReader.getPdfObject(kid);
        if (resolved instanceof PdfNumber number) {
            say((PRIndirectReference) element.get(PdfName.PG), number.intValue());
        } else if (resolved instanceof PdfDictionary dictionary) {
            if (PdfName.MCR.equals(dictionary.get(PdfName.TYPE))) {
                say(
                        (PRIndirectReference) dictionary.get(PdfName.PG),
                        dictionary.getAsNumber(PdfName.MCID).intValue());
            } else if (PdfName.OBJR.equals(dictionary.get(PdfName.TYPE))) {
                PdfDictionary annotation = dictionary.getAsDict(PdfName.OBJ);
                out.append(" -> ")
                        .append(annotation.getAsString(PdfName.CONTENTS).toUnicodeString());
            }
        }
    }

    private void say(PRIndirectReference page, int number) {
        int pageNumber = pageNumbers.getOrDefault(page.getNumber(), 0);
        List<String> spoken =
                words.computeIfAbsent(pageNumber, wanted -> SpokenContent.of(reader, wanted));
        out.append(' ').append(spoken.get(number).strip());
    }

    private static List<PdfObject> kids(PdfDictionary element) {
        PdfObject kids = element.get(PdfName.K);
        if (kids == null) {
            return List.of();
        }
        return PdfReader.getPdfObject(kids) instanceof PdfArray array
                ? array.getElements()
                : List.of(kids);
    }
}
