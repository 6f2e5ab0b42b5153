package hk.ipo.delivery.mail;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/**
 * Whom a mail server must have its certificate from, in the place of the authorities that Java
 * knows: for a server within a firm, which has one of the firm's own.
 *
 * @param authorities the certificates that others rest on, or the server's own
 */
public record MailTrust(List<X509Certificate> authorities) {

    public MailTrust {
        authorities = List.copyOf(authorities);
        if (authorities.isEmpty()) {
            throw new IllegalArgumentException("a certificate expected");
        }
    }

    /**
     * The certificates in a file, each between {@code -----BEGIN CERTIFICATE-----} and {@code
     * -----END CERTIFICATE-----}.
     *
     * @throws IllegalArgumentException when it cannot be read or has none
     */
    public static MailTrust ofFile(Path file) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            Collection<? extends Certificate> read =
                    CertificateFactory.getInstance("X.509").generateCertificates(in);
            return new MailTrust(read.stream().map(X509Certificate.class::cast).toList());
        } catch (IOException e) {
            throw new IllegalArgumentException(file + " cannot be read", e);
        } catch (CertificateException | IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ": certificates in PEM expected", e);
        }
    }

    /** What opens lines to servers that they vouch for. */
    SSLSocketFactory sockets() {
        try {
            KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            for (int number = 0; number < authorities.size(); number++) {
                store.setCertificateEntry(Integer.toString(number), authorities.get(number));
            }
            TrustManagerFactory trust =
                    TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(store);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context.getSocketFactory();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("the certificates cannot be trusted", e);
        }
    }
}
