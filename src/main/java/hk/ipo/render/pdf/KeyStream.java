package hk.ipo.render.pdf;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;

import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Where an encrypted file's keys, salts and initial vectors come from instead of chance: from the
 * password and from a digest of all that is encrypted. The same content under the same password
 * gives the same bytes, other content has nothing in common with it, and nobody foresees any of
 * them without the password. To try a password costs 600,000 rounds of PBKDF2.
 */
final class KeyStream {

    private static final String HMAC = "HmacSHA256";
    private static final int ROUNDS = 600_000;
    private static final int KEY_BITS = 256;

    private final Mac mac;
    private long block;

    /**
     * A stream.
     *
     * @param digest the SHA-256 of the content
     */
    KeyStream(PdfPassword password, byte[] digest) {
        try {
            byte[] key =
                    SecretKeyFactory.getInstance("PBKDF2With" + HMAC)
                            .generateSecret(
                                    new PBEKeySpec(
                                            password.text().toCharArray(),
                                            digest,
                                            ROUNDS,
                                            KEY_BITS))
                            .getEncoded();
            mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + HMAC, e);
        }
    }

    /** The next bytes, at most 32. */
    byte[] next(int length) {
        byte[] bytes = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(block).array());
        block++;
        if (length > bytes.length) {
            throw new IllegalArgumentException("at most " + bytes.length + " bytes expected");
        }
        return Arrays.copyOf(bytes, length);
    }
}
