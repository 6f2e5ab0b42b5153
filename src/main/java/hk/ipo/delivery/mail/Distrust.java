package hk.ipo.delivery.mail;

import org.jspecify.annotations.Nullable;

import java.security.cert.CertificateException;
import java.util.Optional;

/**
 * That a server's certificate is not believed, which lies deep within what the mail library
 * reports: it itself says only that it could not connect.
 */
final class Distrust {

    private static final int DEEPEST = 20;

    /** Why a certificate was not believed, if that is the fault. */
    static Optional<String> behind(Throwable failure) {
        @Nullable Throwable one = failure;
        for (int depth = 0; one != null && depth < DEEPEST; depth++) {
            if (one instanceof CertificateException) {
                return Optional.of(String.valueOf(one.getMessage()));
            }
            one = one.getCause();
        }
        return Optional.empty();
    }

    private Distrust() {}
}
