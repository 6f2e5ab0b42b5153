package hk.ipo.render.pdf;

import org.openpdf.text.pdf.OutputStreamEncryption;

import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;

import javax.crypto.Cipher;

/** Encrypts what is written through it; the initial vector, which the library draws, is given. */
final class EncryptingStream extends OutputStreamEncryption {

    /** In which the library draws none. */
    private static final int REVISION_WITHOUT_VECTOR = 3;

    private final Cipher aes;
    private boolean finished;

    EncryptingStream(OutputStream out, byte[] key, byte[] vector) throws IOException {
        super(out, key, REVISION_WITHOUT_VECTOR);
        aes = AesCipher.padded(key, vector);
        out.write(vector);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        byte[] encrypted = aes.update(bytes, offset, length);
        // Nothing comes out before a block is full.
        if (encrypted != null) {
            out.write(encrypted);
        }
    }

    @Override
    public void finish() throws IOException {
        if (finished) {
            return;
        }
        finished = true;
        try {
            out.write(aes.doFinal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("what is encrypted is padded", e);
        }
    }
}
