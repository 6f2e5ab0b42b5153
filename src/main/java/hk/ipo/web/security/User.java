package hk.ipo.web.security;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Somebody who may log in.
 *
 * @param name the name logged in with: letters, digits, dots, hyphens, underlines and at signs
 * @param hash the password's bcrypt hash, without a prefix: {@code $2a$12$…}
 * @param roles what the user may do, at least one
 */
public record User(String name, String hash, Set<Role> roles) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._@-]{1,64}");
    private static final Pattern BCRYPT =
            Pattern.compile("\\$2[aby]\\$[0-9]{2}\\$[./A-Za-z0-9]{53}");

    /** Checks that it can be told apart and logged in with. */
    public User {
        roles = Set.copyOf(roles);
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "a name of letters, digits and . _ @ - expected, 64 at most");
        }
        if (!BCRYPT.matcher(hash).matches()) {
            throw new IllegalArgumentException("a bcrypt hash expected");
        }
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("a role expected: reader or operator");
        }
    }

    /** Without the hash, so that it cannot slip into a message. */
    @Override
    public String toString() {
        return name + roles;
    }
}
