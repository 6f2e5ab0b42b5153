package hk.ipo.render.pdf;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A signature to be made.
 *
 * @param signer who signs
 * @param time when, to the second
 */
public record PdfSignature(PdfSigner signer, Instant time) {

    public PdfSignature {
        time = time.truncatedTo(ChronoUnit.SECONDS);
    }
}
