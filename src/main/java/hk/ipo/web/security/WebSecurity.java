package hk.ipo.web.security;

import jakarta.servlet.DispatcherType;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationManagers;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.IpAddressAuthorizationManager;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.session.HttpSessionEventPublisher;

import java.time.Clock;

/** The rules of access, for pages and for the REST interface. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
public class WebSecurity {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
                    + " font-src 'self'; connect-src 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'; form-action 'self'";
    private static final int SESSIONS_A_USER = 5;

    private static final AuthorizationManager<RequestAuthorizationContext> READER_OR_THIS_MACHINE =
            AuthorizationManagers.anyOf(
                    AuthorityAuthorizationManager.hasRole(Role.READER.name()),
                    IpAddressAuthorizationManager.hasIpAddress("127.0.0.0/8"),
                    IpAddressAuthorizationManager.hasIpAddress("::1"));

    @Bean
    FilterRegistrationBean<HostFilter> hostFilter(Access access) {
        FilterRegistrationBean<HostFilter> filter =
                new FilterRegistrationBean<>(new HostFilter(access));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        filter.setDispatcherTypes(DispatcherType.REQUEST);
        return filter;
    }

    @Bean
    AuditLog auditLog() {
        return new AuditLog();
    }

    @Bean
    LoginThrottle loginThrottle(Clock clock) {
        return new LoginThrottle(clock);
    }

    /** The only one there is, so that both chains ask it, and once. */
    @Bean
    AuthenticationProvider passwords(Access access, LoginThrottle throttle, AuditLog audit) {
        DaoAuthenticationProvider provider =
                new DaoAuthenticationProvider(
                        name ->
                                access.users()
                                        .find(name)
                                        .map(Account::new)
                                        .orElseThrow(() -> new UsernameNotFoundException(name)));
        provider.setPasswordEncoder(new BCryptPasswordEncoder());
        return new ThrottledProvider(provider, throttle, audit);
    }

    @Bean
    HttpSessionEventPublisher sessionEvents() {
        return new HttpSessionEventPublisher();
    }

    /**
     * Programs say with each request who they are; no cookie counts here, so none can be misused.
     */
    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, Access access) {
        common(http, access);
        return http.securityMatcher("/api/**", "/health/**", "/metrics")
                .csrf(csrf -> csrf.disable())
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .httpBasic(
                        basic ->
                                basic.authenticationEntryPoint(
                                        (request, response, why) ->
                                                LoginAnswers.challenge(response, why)))
                .authorizeHttpRequests(
                        requests ->
                                requests.requestMatchers(HttpMethod.GET, "/health/live")
                                        .permitAll()
                                        .requestMatchers(HttpMethod.GET, "/health")
                                        .access(READER_OR_THIS_MACHINE)
                                        .requestMatchers(HttpMethod.GET, "/api/**", "/metrics")
                                        .hasRole(Role.READER.name())
                                        .anyRequest()
                                        .hasRole(Role.OPERATOR.name()))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(
            HttpSecurity http, Access access, AuditLog audit, ObjectProvider<LoginWay> ways) {
        common(http, access);
        if (access.hasPasswords() || access.isOpen()) {
            http.formLogin(
                    form ->
                            form.loginPage("/en/login")
                                    .loginProcessingUrl("/login")
                                    .defaultSuccessUrl("/")
                                    .failureHandler(LoginAnswers::refuse));
        }
        http.csrf(Customizer.withDefaults())
                .addFilterBefore(
                        new DepartedUsers(access.users(), audit),
                        AnonymousAuthenticationFilter.class)
                .sessionManagement(
                        session -> session.maximumSessions(SESSIONS_A_USER).expiredUrl("/"))
                .logout(logout -> logout.logoutUrl("/logout").logoutSuccessUrl("/"))
                .exceptionHandling(
                        refused ->
                                refused.authenticationEntryPoint(
                                        (request, response, why) ->
                                                LoginAnswers.askToLogIn(request, response)))
                .authorizeHttpRequests(
                        requests ->
                                requests.dispatcherTypeMatchers(
                                                DispatcherType.ERROR, DispatcherType.FORWARD)
                                        .permitAll()
                                        .requestMatchers("/*/login", "/login", "/assets/**")
                                        .permitAll()
                                        .requestMatchers(HttpMethod.POST, "/*/runs")
                                        .hasRole(Role.OPERATOR.name())
                                        .anyRequest()
                                        .hasRole(Role.READER.name()));
        ways.forEach(way -> way.addTo(http));
        return http.build();
    }

    /** The logout form leads to the provider, which a browser would hold back else. */
    private static String policy(Access access) {
        return POLICY + access.openId().map(provider -> " " + provider.origin()).orElse("");
    }

    private static void common(HttpSecurity http, Access access) {
        http.headers(
                headers ->
                        headers.contentSecurityPolicy(
                                        policy -> policy.policyDirectives(policy(access)))
                                .referrerPolicy(
                                        referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                                .permissionsPolicyHeader(
                                        permissions ->
                                                permissions.policy(
                                                        "camera=(), geolocation=(),"
                                                                + " microphone=()")));
        if (access.isOpen()) {
            http.anonymous(
                    nobody ->
                            nobody.principal("local")
                                    .authorities(
                                            Role.READER.authority(), Role.OPERATOR.authority()));
        }
    }
}
