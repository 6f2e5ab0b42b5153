package hk.ipo.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

import java.io.IOException;
import java.util.Objects;

/** The login at an identity provider, and the logout there. */
final class OpenIdLogin implements LoginWay {

    private final OpenIdProvider provider;
    private final ClientRegistrationRepository registrations;
    private final AuditLog audit;

    OpenIdLogin(
            OpenIdProvider provider, ClientRegistrationRepository registrations, AuditLog audit) {
        this.provider = provider;
        this.registrations = registrations;
        this.audit = audit;
    }

    @Override
    public void addTo(HttpSecurity http) {
        SavedRequestAwareAuthenticationSuccessHandler onward =
                new SavedRequestAwareAuthenticationSuccessHandler();
        onward.setDefaultTargetUrl("/");
        OidcClientInitiatedLogoutSuccessHandler out =
                new OidcClientInitiatedLogoutSuccessHandler(registrations);
        out.setPostLogoutRedirectUri("{baseUrl}/");
        OpenIdUsers users = new OpenIdUsers(provider, new OidcUserService());
        http.oauth2Login(
                        login ->
                                login.loginPage("/en/login")
                                        .userInfoEndpoint(user -> user.oidcUserService(users))
                                        .successHandler(noted(onward))
                                        .failureHandler(this::refuse))
                .logout(logout -> logout.logoutSuccessHandler(out));
    }

    private AuthenticationSuccessHandler noted(AuthenticationSuccessHandler then) {
        return (request, response, known) -> {
            if (known.getPrincipal() instanceof SignedOnUser user) {
                audit.signedOn(user.getName(), user.subject(), address(request));
            }
            then.onAuthenticationSuccess(request, response, known);
        };
    }

    private void refuse(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (why instanceof NotEntitledException known) {
            audit.loginRefused(known.user(), address(request), String.valueOf(why.getMessage()));
            response.sendError(HttpStatus.FORBIDDEN.value());
        } else {
            audit.loginRefused("-", address(request), reason(why));
            response.sendError(HttpStatus.UNAUTHORIZED.value());
        }
    }

    private static String reason(AuthenticationException why) {
        return why instanceof OAuth2AuthenticationException failed
                ? failed.getError().toString()
                : String.valueOf(why.getMessage());
    }

    private static String address(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getRemoteAddr(), "unknown");
    }
}
