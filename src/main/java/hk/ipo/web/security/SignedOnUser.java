package hk.ipo.web.security;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

import java.util.Set;

/**
 * Somebody whom an identity provider vouched for. The same person is the same however often they
 * log in, which the limit of sessions counts by.
 */
final class SignedOnUser extends DefaultOidcUser {

    private static final long serialVersionUID = 1L;

    private final String subject;
    private final String name;

    /**
     * Who was vouched for.
     *
     * @param subject the provider's own id for them
     * @param name the name that is shown
     */
    SignedOnUser(OidcUser known, String subject, String name, Set<Role> roles) {
        super(
                AuthorityUtils.createAuthorityList(roles.stream().map(Role::authority).toList()),
                known.getIdToken(),
                known.getUserInfo());
        this.subject = subject;
        this.name = name;
    }

    String subject() {
        return subject;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedOnUser that && subject.equals(that.subject);
    }

    @Override
    public int hashCode() {
        return subject.hashCode();
    }
}
