package hk.ipo.web.security;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * Checks passwords, of the form and of the REST interface alike, slowly where they keep failing.
 */
final class ThrottledProvider implements AuthenticationProvider {

    private final AuthenticationProvider checked;
    private final LoginThrottle throttle;
    private final AuditLog audit;

    ThrottledProvider(AuthenticationProvider checked, LoginThrottle throttle, AuditLog audit) {
        this.checked = checked;
        this.throttle = throttle;
        this.audit = audit;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication attempt) {
        String user = attempt.getName();
        String address = address(attempt);
        Optional<Duration> wait = throttle.wait(user, address);
        if (wait.isPresent()) {
            audit.loginRefused(user, address, "too many failures");
            throw new LoginThrottledException(wait.get());
        }
        try {
            Authentication known = checked.authenticate(attempt);
            throttle.succeeded(user, address);
            audit.loggedIn(user, address);
            return known;
        } catch (AuthenticationException e) {
            throttle.failed(user, address);
            audit.loginRefused(user, address, "wrong name or password");
            throw e;
        }
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }

    private static String address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details
                ? Objects.requireNonNullElse(details.getRemoteAddress(), "unknown")
                : "unknown";
    }
}
