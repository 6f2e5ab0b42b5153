package hk.ipo.render.pdf;

import hk.ipo.render.Theme;
import hk.ipo.render.Wording;
import hk.ipo.report.Report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;

/** A report that is laid out, to be written plain, encrypted, signed, or both. */
record PdfPrint(
        Report report,
        Wording wording,
        Theme theme,
        Styles styles,
        ReportLayout layout,
        Plan plan,
        Optional<PdfSignature> signature) {

    /** Writes it as anybody may read it. */
    void write(OutputStream out) throws IOException {
        write(Optional.empty(), out);
    }

    /** Writes it so that it opens with a password only. */
    void write(PdfPassword password, OutputStream out) throws IOException {
        // The keys follow from all that they encrypt, which is to be known before.
        write(Optional.of(new PasswordEncryption(password, digest())), out);
    }

    private void write(Optional<PasswordEncryption> encryption, OutputStream out)
            throws IOException {
        Optional<SignatureField> field = field();
        if (field.isEmpty()) {
            write(encryption, field, out);
            return;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(encryption, field, bytes);
        byte[] file = bytes.toByteArray();
        field.get().placeholder().fill(file);
        out.write(file);
    }

    private void write(
            Optional<PasswordEncryption> encryption,
            Optional<SignatureField> field,
            OutputStream out)
            throws IOException {
        PdfFile file = new PdfFile(report, wording, theme, plan, encryption, out);
        field.ifPresent(file::sign);
        layout.print(file.canvas(), plan);
        file.close();
    }

    private byte[] digest() throws IOException {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
        write(
                Optional.empty(),
                field(),
                new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        return digest.digest();
    }

    private Optional<SignatureField> field() {
        return signature.map(made -> new SignatureField(made, wording, styles, theme));
    }
}
