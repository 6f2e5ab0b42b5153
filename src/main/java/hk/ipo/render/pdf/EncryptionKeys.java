package hk.ipo.render.pdf;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * What an encrypted file tells of its key: algorithms 8 to 10 of ISO 32000-2, sections 7.6.4.4.7 to
 * 7.6.4.4.9. Nobody knows the owner's password, so that what readers may do cannot be widened.
 */
final class EncryptionKeys {

    private static final int KEY = 32;
    private static final int SALT = 8;
    private static final byte[] NO_USER = {};
    private static final byte[] ZERO = new byte[AesCipher.BLOCK];

    private final byte[] fileKey;
    private final Entry user;
    private final Entry owner;
    private final byte[] permissions;

    /** A password as the file keeps it: its hash with both salts, and the file's key under it. */
    private static final class Entry {

        private final byte[] check;
        private final byte[] wrappedKey;

        private Entry(byte[] check, byte[] wrappedKey) {
            this.check = check;
            this.wrappedKey = wrappedKey;
        }
    }

    /**
     * The keys of a file.
     *
     * @param permissions what its readers may do, as bits
     */
    EncryptionKeys(PdfPassword password, int permissions, KeyStream stream) {
        fileKey = stream.next(KEY);
        user = entry(password.bytes(), stream.next(2 * SALT), NO_USER);
        owner = entry(stream.next(KEY), stream.next(2 * SALT), user.check);
        this.permissions =
                AesCipher.encrypt(
                        ByteBuffer.allocate(AesCipher.BLOCK)
                                .putInt(Integer.reverseBytes(permissions))
                                .putInt(-1)
                                // The metadata is encrypted too; the rest says that this is it.
                                .put(new byte[] {'T', 'a', 'd', 'b'})
                                .put(stream.next(4))
                                .array(),
                        fileKey,
                        ZERO);
    }

    private Entry entry(byte[] password, byte[] salts, byte[] of) {
        byte[] forCheck = Arrays.copyOf(salts, SALT);
        byte[] forKey = Arrays.copyOfRange(salts, SALT, 2 * SALT);
        byte[] hash = PasswordHash.of(password, forCheck, of);
        return new Entry(
                ByteBuffer.allocate(hash.length + salts.length).put(hash).put(salts).array(),
                AesCipher.encrypt(fileKey, PasswordHash.of(password, forKey, of), ZERO));
    }

    /** What every stream and string is encrypted with. */
    byte[] fileKey() {
        return fileKey.clone();
    }

    /** The entry {@code U}. */
    byte[] userCheck() {
        return user.check.clone();
    }

    /** The entry {@code UE}. */
    byte[] userKey() {
        return user.wrappedKey.clone();
    }

    /** The entry {@code O}. */
    byte[] ownerCheck() {
        return owner.check.clone();
    }

    /** The entry {@code OE}. */
    byte[] ownerKey() {
        return owner.wrappedKey.clone();
    }

    /** The entry {@code Perms}. */
    byte[] permissions() {
        return permissions.clone();
    }
}
