package hk.ipo.render.pdf;

import org.openpdf.text.pdf.OutputStreamEncryption;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfWriter;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;

/**
 * Encryption with AES-256 as ISO 32000-2 has it in section 7.6.4, revision 6. The library would
 * draw its keys from the clock, which could be guessed and would make each file another.
 */
final class PasswordEncryption extends PdfEncryption {

    /** Readers may print, copy and have it read aloud; they may not change it. */
    private static final int PERMITTED =
            PdfWriter.ALLOW_PRINTING | PdfWriter.ALLOW_COPY | PdfWriter.ALLOW_SCREENREADERS;

    /** The bits that the standard wants set. */
    private static final int RESERVED = 0xfffff0c0;

    private static final int ID = 16;

    private final KeyStream stream;
    private final EncryptionKeys keys;
    private final byte[] fileKey;
    private final String id;

    /**
     * Encryption of a content.
     *
     * @param digest the SHA-256 of the file as it would be without encryption
     */
    PasswordEncryption(PdfPassword password, byte[] digest) {
        stream = new KeyStream(password, digest);
        keys = new EncryptionKeys(password, PERMITTED | RESERVED, stream);
        fileKey = keys.fileKey();
        id = hexadecimal(stream.next(ID));
        setCryptoMode(PdfWriter.ENCRYPTION_AES_256_V3, 0);
        // Only for the permissions; its keys are not used.
        setupAllKeys(fileKey, fileKey, PERMITTED);
    }

    @Override
    public PdfDictionary getEncryptionDictionary() {
        PdfDictionary dictionary = super.getEncryptionDictionary();
        put(dictionary, PdfName.U, keys.userCheck());
        put(dictionary, PdfName.UE, keys.userKey());
        put(dictionary, PdfName.O, keys.ownerCheck());
        put(dictionary, PdfName.OE, keys.ownerKey());
        put(dictionary, PdfName.PERMS, keys.permissions());
        return dictionary;
    }

    @Override
    public PdfObject getFileID() {
        return new PdfLiteral("[" + id + id + "]");
    }

    @Override
    public OutputStreamEncryption getEncryptionStream(OutputStream out) {
        try {
            return new EncryptingStream(out, fileKey, stream.next(AesCipher.BLOCK));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(PdfDictionary dictionary, PdfName name, byte[] value) {
        dictionary.put(name, new PdfLiteral(hexadecimal(value)));
    }

    private static String hexadecimal(byte[] bytes) {
        return "<" + HexFormat.of().formatHex(bytes) + ">";
    }
}
