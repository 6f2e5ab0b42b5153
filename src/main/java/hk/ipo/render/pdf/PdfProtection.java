package hk.ipo.render.pdf;

import java.time.Instant;
import java.util.Optional;

/**
 * How PDF files are kept from eyes and hands that they are not for.
 *
 * @param password what a file opens with; without one anybody may open it
 * @param signer who vouches for a file; without one nobody does
 */
public record PdfProtection(Optional<PdfPassword> password, Optional<PdfSigner> signer) {

    /** Files that anybody may open and nobody vouches for. */
    public static final PdfProtection NONE = new PdfProtection(Optional.empty(), Optional.empty());

    /** The signature of a time, if files are signed. */
    public Optional<PdfSignature> signature(Instant time) {
        return signer.map(who -> new PdfSignature(who, time));
    }
}
