package hk.ipo.job;

import hk.ipo.render.pdf.PdfPassword;
import hk.ipo.render.pdf.SignedPdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Signs a file once. One that was published, and says the same as the file now would if it had been
 * signed at the same time, stays as it is with its signature; else the file is signed now. So an
 * edition that is made again is not another one only because the clock went on.
 */
final class LastingSignature {

    /** Writes the file with a signature. */
    @FunctionalInterface
    interface Rendering {

        /** Writes it as signed at a time. */
        void at(Instant time, OutputStream out) throws IOException;
    }

    private final Optional<PdfPassword> password;
    private final Clock clock;

    /**
     * Signatures of files.
     *
     * @param password what they open with
     */
    LastingSignature(Optional<PdfPassword> password, Clock clock) {
        this.password = password;
        this.clock = clock;
    }

    /** Writes the file as it was published, or anew. */
    void write(Optional<byte[]> published, Rendering rendering, OutputStream out)
            throws IOException {
        Optional<SignedPdf> before = published.flatMap(file -> SignedPdf.read(file, password));
        if (before.isPresent()) {
            ByteArrayOutputStream again = new ByteArrayOutputStream();
            rendering.at(before.get().time(), again);
            if (before.get().saysTheSameAs(again.toByteArray())) {
                out.write(published.orElseThrow());
                return;
            }
        }
        rendering.at(clock.instant(), out);
    }
}
