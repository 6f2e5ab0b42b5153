package hk.ipo.render.pdf;

import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfObject;

import java.nio.charset.StandardCharsets;

/** The elements of a PDF array, as they are written: {@code 18 0 R 19 0 R}. */
final class References {

    private final StringBuilder text = new StringBuilder();
    private int size;

    /** Adds a reference to an indirect object by its number. */
    void addReference(int object) {
        next().append(object).append(" 0 R");
    }

    /** Adds a whole number. */
    void addNumber(int number) {
        next().append(number);
    }

    /** Adds a dictionary of the entries given. */
    void addDictionary(String entries) {
        size++;
        text.append("<<").append(entries).append(">>");
    }

    int size() {
        return size;
    }

    /** Them in brackets. */
    String all() {
        return "[" + text + "]";
    }

    /** The array that they make. */
    PdfLiteral array() {
        return new PdfLiteral(PdfObject.ARRAY, all().getBytes(StandardCharsets.ISO_8859_1));
    }

    /** The one of them, with the space that parts it from a name before it. */
    String only() {
        return text.charAt(0) == '<' ? text.toString() : " " + text;
    }

    private StringBuilder next() {
        if (size > 0) {
            text.append(' ');
        }
        size++;
        return text;
    }
}
