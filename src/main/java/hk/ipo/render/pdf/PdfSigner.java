package hk.ipo.render.pdf;

import hk.ipo.report.Language;

import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;

import java.security.PrivateKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who signs files: a key and the certificates that say whose it is. */
public final class PdfSigner {

    private static final Map<String, String> ALGORITHMS =
            Map.of("RSA", "SHA256withRSA", "EC", "SHA256withECDSA");

    /** Digital signature and non-repudiation, of the bits of RFC 5280 section 4.2.1.3. */
    private static final List<Integer> SIGNING_USES = List.of(0, 1);

    private final PrivateKey key;
    private final List<X509Certificate> chain;
    private final String algorithm;
    private final String name;

    /**
     * A signer.
     *
     * @param key an RSA or EC key
     * @param chain its certificate, and those that vouch for it
     * @throws IllegalArgumentException when the key is of another kind, the certificate is not made
     *     out for signatures, or a name cannot be printed
     */
    public PdfSigner(PrivateKey key, List<X509Certificate> chain) {
        this.key = key;
        this.chain = List.copyOf(chain);
        if (chain.isEmpty()) {
            throw new IllegalArgumentException("a certificate expected");
        }
        algorithm =
                Optional.ofNullable(ALGORITHMS.get(key.getAlgorithm()))
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "an RSA or EC key expected, not "
                                                        + key.getAlgorithm()));
        if (!mayShowWhoSigned(certificate())) {
            throw new IllegalArgumentException("a certificate for digital signatures expected");
        }
        name = nameIn(certificate());
        try {
            new Styles(Typefaces.builtIn(Language.ENGLISH)).furniture().widthOf(name);
        } catch (UnprintableCharacterException e) {
            throw new IllegalArgumentException("a name that can be printed expected", e);
        }
    }

    /** The signer's name: the certificate's common name, else its whole subject. */
    public String name() {
        return name;
    }

    PrivateKey key() {
        return key;
    }

    String algorithm() {
        return algorithm;
    }

    X509Certificate certificate() {
        return chain.getFirst();
    }

    List<X509Certificate> chain() {
        return chain;
    }

    private static boolean mayShowWhoSigned(X509Certificate certificate) {
        boolean[] uses = certificate.getKeyUsage();
        // One that does not say is for everything.
        return uses == null || SIGNING_USES.stream().anyMatch(use -> uses[use]);
    }

    private static String nameIn(X509Certificate certificate) {
        try {
            RDN[] names =
                    new JcaX509CertificateHolder(certificate).getSubject().getRDNs(BCStyle.CN);
            String name =
                    names.length == 0
                            ? certificate.getSubjectX500Principal().getName()
                            : ASN1String.class.cast(names[0].getFirst().getValue()).getString();
            return LineBreaker.printable(name);
        } catch (CertificateEncodingException e) {
            throw new IllegalArgumentException("a certificate that can be read expected", e);
        }
    }
}
