package hk.ipo.render.pdf;

import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Room in a file for the signature of all the rest of it: the signature is in the file that it
 * signs, so it is put in when the rest is written.
 */
final class SignaturePlaceholder {

    /** The form has a signature, and may only be changed by what is added at the end. */
    static final int EXISTS_AND_APPEND_ONLY = 3;

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'+00''00'''", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);
    private static final PdfName CADES = new PdfName("ETSI.CAdES.detached");

    /** Enough for a chain of several certificates; the same for all, as the file's length is. */
    private static final int LONGEST = 16_384;

    private static final int DIGITS_OF_RANGE = 80;

    private final PdfSignature signature;
    private final PdfLiteral range = new PdfLiteral(DIGITS_OF_RANGE);
    private final PdfLiteral contents = new PdfLiteral(2 * LONGEST + 2);

    SignaturePlaceholder(PdfSignature signature) {
        this.signature = signature;
    }

    /** When a signature was made, by what its dictionary says. */
    static Instant time(String text) {
        return TIME.parse(text, Instant::from);
    }

    /** Writes it at the place that the file has come to; where it is. */
    PdfIndirectReference writeTo(PdfWriter writer) throws IOException {
        PdfDictionary dictionary = new PdfDictionary(PdfName.SIG);
        dictionary.put(PdfName.FILTER, PdfName.ADOBE_PPKLITE);
        dictionary.put(PdfName.SUBFILTER, CADES);
        dictionary.put(
                PdfName.NAME, new PdfString(signature.signer().name(), PdfObject.TEXT_UNICODE));
        dictionary.put(PdfName.M, new PdfString(TIME.format(signature.time())));
        dictionary.put(PdfName.BYTERANGE, range);
        dictionary.put(PdfName.CONTENTS, contents);
        // Packed with other objects it could not be found by its place.
        return writer.addToBody(dictionary, false).getIndirectReference();
    }

    /**
     * Signs a file that it was written to.
     *
     * @param file the whole file, which is changed
     * @throws IOException when it cannot be signed
     */
    void fill(byte[] file) throws IOException {
        int from = Math.toIntExact(contents.getPosition());
        int to = from + contents.getPosLength();
        byte[] of =
                "[0 %d %d %d]"
                        .formatted(from, to, file.length - to)
                        .getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(of, 0, file, Math.toIntExact(range.getPosition()), of.length);
        byte[] made = CadesSignature.of(SignedPdf.around(file, from, to), signature.signer());
        if (made.length > LONGEST) {
            throw new IOException(
                    "the signature with its chain of certificates is longer than %d bytes"
                            .formatted(LONGEST));
        }
        byte[] digits =
                HexFormat.of()
                        .formatHex(Arrays.copyOf(made, LONGEST))
                        .getBytes(StandardCharsets.US_ASCII);
        file[from] = '<';
        System.arraycopy(digits, 0, file, from + 1, digits.length);
        file[to - 1] = '>';
    }
}
