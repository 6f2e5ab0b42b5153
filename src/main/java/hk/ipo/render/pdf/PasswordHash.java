package hk.ipo.render.pdf;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** The hash of a password in encrypted files: algorithm 2.B of ISO 32000-2, section 7.6.4.3.4. */
final class PasswordHash {

    private static final int LEAST_ROUNDS = 64;
    private static final int REPETITIONS = 64;
    private static final int LENGTH = 32;
    private static final BigInteger THREE = BigInteger.valueOf(3);

    /**
     * The hash.
     *
     * @param salt 8 bytes
     * @param user for the owner's password the file's user entry, else nothing
     * @return 32 bytes
     */
    static byte[] of(byte[] password, byte[] salt, byte[] user) {
        byte[] key = digest("SHA-256", joined(password, salt, user));
        int last = 0;
        for (int round = 0; round < LEAST_ROUNDS || last > round - 32; round++) {
            byte[] encrypted =
                    AesCipher.encrypt(
                            repeated(joined(password, key, user)),
                            Arrays.copyOf(key, AesCipher.BLOCK),
                            Arrays.copyOfRange(key, AesCipher.BLOCK, 2 * AesCipher.BLOCK));
            key = digest(algorithm(encrypted), encrypted);
            last = encrypted[encrypted.length - 1] & 0xff;
        }
        return Arrays.copyOf(key, LENGTH);
    }

    /** Which of three follows from the first block as a number. */
    private static String algorithm(byte[] encrypted) {
        BigInteger first = new BigInteger(1, Arrays.copyOf(encrypted, AesCipher.BLOCK));
        return switch (first.mod(THREE).intValue()) {
            case 0 -> "SHA-256";
            case 1 -> "SHA-384";
            default -> "SHA-512";
        };
    }

    private static byte[] repeated(byte[] bytes) {
        ByteBuffer all = ByteBuffer.allocate(bytes.length * REPETITIONS);
        while (all.hasRemaining()) {
            all.put(bytes);
        }
        return all.array();
    }

    private static byte[] joined(byte[] first, byte[] second, byte[] third) {
        return ByteBuffer.allocate(first.length + second.length + third.length)
                .put(first)
                .put(second)
                .put(third)
                .array();
    }

    private static byte[] digest(String algorithm, byte[] bytes) {
        try {
            return MessageDigest.getInstance(algorithm).digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has " + algorithm, e);
        }
    }

    private PasswordHash() {}
}
