package hk.ipo.render.pdf;

import java.security.GeneralSecurityException;

import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES in cipher block chaining, as the PDF standard uses it. */
final class AesCipher {

    /** The length of a block and of an initial vector in bytes. */
    static final int BLOCK = 16;

    /** A cipher for a stream or a string, which are padded to whole blocks. */
    static Cipher padded(byte[] key, byte[] vector) {
        return of("AES/CBC/PKCS5Padding", key, vector);
    }

    /** Encrypts whole blocks. */
    static byte[] encrypt(byte[] blocks, byte[] key, byte[] vector) {
        try {
            return of("AES/CBC/NoPadding", key, vector).doFinal(blocks);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("whole blocks expected", e);
        }
    }

    private static Cipher of(String transformation, byte[] key, byte[] vector) {
        try {
            Cipher cipher = Cipher.getInstance(transformation);
            cipher.init(
                    Cipher.ENCRYPT_MODE,
                    new SecretKeySpec(key, "AES"),
                    new IvParameterSpec(vector));
            return cipher;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES", e);
        }
    }

    private AesCipher() {}
}
