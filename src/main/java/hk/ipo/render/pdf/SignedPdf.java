package hk.ipo.render.pdf;

import org.openpdf.text.pdf.AcroFields;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/**
 * A file that was signed, as it was published. A signature has its time in it, so that a report
 * signed again is another file, although it says the same: whoever asks for it again gets this one.
 */
public final class SignedPdf {

    private final byte[] file;
    private final Instant time;
    private final int from;
    private final int to;

    private SignedPdf(byte[] file, Instant time, int from, int to) {
        this.file = file;
        this.time = time;
        this.from = from;
        this.to = to;
    }

    /**
     * Reads a file that a {@link PdfRenderer} wrote.
     *
     * @param password what it opens with, if it is encrypted
     * @return nothing when it has no signature, or opens with another password
     */
    public static Optional<SignedPdf> read(byte[] file, Optional<PdfPassword> password) {
        byte[] secret = password.map(PdfPassword::bytes).orElseGet(() -> new byte[0]);
        try (PdfReader reader = new PdfReader(file, secret)) {
            AcroFields fields = reader.getAcroFields();
            return fields.getSignedFieldNames().stream()
                    .findFirst()
                    .map(name -> read(file, fields.getSignatureDictionary(name)));
        } catch (IOException e) {
            // Under another password it is not the file that is asked for.
            return Optional.empty();
        }
    }

    private static SignedPdf read(byte[] file, PdfDictionary signature) {
        PdfArray range = signature.getAsArray(PdfName.BYTERANGE);
        return new SignedPdf(
                file.clone(),
                SignaturePlaceholder.time(signature.getAsString(PdfName.M).toString()),
                range.getAsNumber(1).intValue(),
                range.getAsNumber(2).intValue());
    }

    /** When it was signed. */
    public Instant time() {
        return time;
    }

    /** Whether another file, signed at the same time, is the same but for the signature. */
    public boolean saysTheSameAs(byte[] other) {
        return other.length == file.length
                && Arrays.equals(around(file, from, to), around(other, from, to));
    }

    /** What lies around the signature, and is signed. */
    static byte[] around(byte[] file, int from, int to) {
        return ByteBuffer.allocate(file.length - (to - from))
                .put(file, 0, from)
                .put(file, to, file.length - to)
                .array();
    }
}
