package hk.ipo.web.security;

import org.springframework.security.core.AuthenticationException;

import java.time.Duration;

/** A login that came too soon after failures. */
final class LoginThrottledException extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final Duration wait;

    LoginThrottledException(Duration wait) {
        super("too many failures");
        this.wait = wait;
    }

    /** How many seconds the next attempt has to wait, rounded up. */
    long seconds() {
        return wait.plusMillis(999).toSeconds();
    }
}
