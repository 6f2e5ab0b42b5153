package hk.ipo.web.security;

import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Who may do what of those whom a provider vouches for: as its groups say. */
final class OpenIdUsers implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final OpenIdProvider provider;
    private final OAuth2UserService<OidcUserRequest, OidcUser> vouched;

    OpenIdUsers(OpenIdProvider provider, OAuth2UserService<OidcUserRequest, OidcUser> vouched) {
        this.provider = provider;
        this.vouched = vouched;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser known = Objects.requireNonNull(vouched.loadUser(request));
        String subject = Objects.requireNonNull(known.getSubject(), "a token without sub");
        OpenIdProvider.Claims claims = provider.claims();
        Optional<String> name =
                ClaimValues.of(known.getClaims(), claims.name()).stream()
                        .filter(text -> !text.isBlank())
                        .findFirst();
        if (name.isEmpty()) {
            throw new NotEntitledException(subject, "no claim " + claims.name());
        }
        Set<Role> roles = provider.roles(ClaimValues.of(known.getClaims(), claims.groups()));
        if (roles.isEmpty()) {
            throw new NotEntitledException(name.get(), "in no group that has a role");
        }
        return new SignedOnUser(known, subject, name.get(), roles);
    }
}
