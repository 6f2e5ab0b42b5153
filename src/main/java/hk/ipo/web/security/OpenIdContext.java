package hk.ipo.web.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;

/**
 * The identity provider, where one is given: the authorization code flow of OpenID Connect with a
 * proof key. It is asked to describe itself when somebody first logs in and not before: that it is
 * away keeps nobody else out, and no run from starting.
 */
@Configuration(proxyBeanMethods = false)
public class OpenIdContext {

    /** What the provider is called in addresses, {@code /login/oauth2/code/openid}. */
    private static final String ID = "openid";

    @Bean
    ClientRegistrationRepository registrations(Access access) {
        OpenIdProvider provider = access.openId().orElseThrow();
        return new SupplierClientRegistrationRepository(
                () -> new InMemoryClientRegistrationRepository(discovered(provider)));
    }

    @Bean
    LoginWay openIdLogin(
            Access access, ClientRegistrationRepository registrations, AuditLog audit) {
        return new OpenIdLogin(access.openId().orElseThrow(), registrations, audit);
    }

    private static ClientRegistration discovered(OpenIdProvider provider) {
        OpenIdProvider.Client client = provider.client();
        return ClientRegistrations.fromIssuerLocation(provider.issuer().toString())
                .registrationId(ID)
                .clientId(client.id())
                .clientSecret(client.secret())
                .scope(client.scopes())
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .build();
    }
}
