package hk.ipo.render.pdf;

import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/**
 * A key made for a test, with a certificate that it made out for itself for the years 2025 to 2027.
 */
public final class TestSigner {

    private static final Instant FROM = Instant.parse("2025-01-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2027-12-31T23:59:59Z");

    private final KeyPair pair;
    private final X509Certificate certificate;

    private TestSigner(KeyPair pair, X509Certificate certificate) {
        this.pair = pair;
        this.certificate = certificate;
    }

    /** One with an RSA key. */
    public static TestSigner named(String subject) {
        return of("RSA", 2048, subject, KeyUsage.digitalSignature);
    }

    static TestSigner withCurve(String subject) {
        return of("EC", 256, subject, KeyUsage.nonRepudiation);
    }

    static TestSigner onlyFor(int use) {
        return of("RSA", 2048, "CN=Somebody", use);
    }

    private static TestSigner of(String kind, int bits, String subject, int use) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(kind);
            generator.initialize(bits);
            KeyPair pair = generator.generateKeyPair();
            X500Name name = new X500Name(subject);
            X509Certificate certificate =
                    new JcaX509CertificateConverter()
                            .getCertificate(
                                    new JcaX509v3CertificateBuilder(
                                                    name,
                                                    BigInteger.ONE,
                                                    Date.from(FROM),
                                                    Date.from(UNTIL),
                                                    name,
                                                    pair.getPublic())
                                            .addExtension(
                                                    Extension.keyUsage, true, new KeyUsage(use))
                                            .build(
                                                    new JcaContentSignerBuilder(
                                                                    kind.equals("RSA")
                                                                            ? "SHA256withRSA"
                                                                            : "SHA256withECDSA")
                                                            .build(pair.getPrivate())));
            return new TestSigner(pair, certificate);
        } catch (GeneralSecurityException | OperatorCreationException | CertIOException e) {
            throw new AssertionError(e);
        }
    }

    PdfSigner signer() {
        return new PdfSigner(pair.getPrivate(), List.of(certificate));
    }

    X509Certificate certificate() {
        return certificate;
    }

    /** Puts it into a new key store. */
    public Path store(Path file, String alias, String password)
            throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry(
                alias, pair.getPrivate(), password.toCharArray(), new Certificate[] {certificate});
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, password.toCharArray());
        }
        return file;
    }
}
