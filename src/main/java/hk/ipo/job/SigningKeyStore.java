package hk.ipo.job;

import hk.ipo.render.pdf.PdfSigner;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A key store in the format PKCS#12, with the key that signs PDF files and its certificates.
 *
 * @param file where it is
 * @param password what it opens with
 */
public record SigningKeyStore(Path file, Secret password) {

    /**
     * The signer under a name.
     *
     * @param alias the name, in capitals or not
     * @param now when files are to be signed
     * @throws RunFailedException when the store cannot be opened, has no such key, or the
     *     certificate is not valid now
     */
    public PdfSigner signer(String alias, Instant now) {
        char[] secret = password.text().toCharArray();
        try {
            KeyStore store = open(secret);
            PrivateKey key =
                    Optional.ofNullable(store.getKey(alias, secret))
                            .filter(PrivateKey.class::isInstance)
                            .map(PrivateKey.class::cast)
                            .orElseThrow(() -> failure(noSuchKey(store, alias)));
            List<X509Certificate> chain =
                    Arrays.stream(store.getCertificateChain(alias))
                            .map(X509Certificate.class::cast)
                            .toList();
            checkValidity(alias, chain.getFirst(), now);
            return new PdfSigner(key, chain);
        } catch (GeneralSecurityException e) {
            throw failure("cannot be used: " + e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            throw failure("cannot sign as '" + alias + "': " + e.getMessage(), e);
        }
    }

    private KeyStore open(char[] secret) throws GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream stream = Files.newInputStream(file)) {
            store.load(stream, secret);
            return store;
        } catch (IOException e) {
            boolean wrongPassword = e.getCause() instanceof UnrecoverableKeyException;
            throw failure(
                    wrongPassword
                            ? "does not open with the password given"
                            : "cannot be read as a PKCS#12 key store",
                    e);
        }
    }

    private static String noSuchKey(KeyStore store, String alias) {
        try {
            return "has no key '"
                    + alias
                    + "', but: "
                    + String.join(", ", Collections.list(store.aliases()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key store that was loaded has names", e);
        }
    }

    private void checkValidity(String alias, X509Certificate certificate, Instant now) {
        Instant from = certificate.getNotBefore().toInstant();
        Instant until = certificate.getNotAfter().toInstant();
        if (now.isAfter(until)) {
            throw failure("cannot sign: the certificate of '" + alias + "' expired at " + until);
        }
        if (now.isBefore(from)) {
            throw failure(
                    "cannot sign: the certificate of '" + alias + "' is not valid before " + from);
        }
    }

    private RunFailedException failure(String what) {
        return new RunFailedException(ExitCode.UNREADABLE_INPUT, said(what));
    }

    private RunFailedException failure(String what, Exception cause) {
        return new RunFailedException(ExitCode.UNREADABLE_INPUT, said(what), cause);
    }

    private String said(String what) {
        return "the key store " + file + " " + what;
    }
}
