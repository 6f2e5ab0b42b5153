package hk.ipo.web.security;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

import java.util.Optional;

/** Who looks at a page: a user, or whoever is on the machine where no login is needed. */
public final class Visitor {

    /** The name: {@code local} where no login is needed, none before a login. */
    public static Optional<String> name() {
        return holds(Role.READER)
                ? authentication().map(Authentication::getName)
                : Optional.empty();
    }

    /** Whether runs may be started. */
    public static boolean mayStartRuns() {
        return holds(Role.OPERATOR);
    }

    private static boolean holds(Role role) {
        return authentication().stream()
                .flatMap(known -> known.getAuthorities().stream())
                .anyMatch(granted -> role.authority().equals(granted.getAuthority()));
    }

    private static Optional<Authentication> authentication() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication());
    }

    private Visitor() {}
}
