package hk.ipo.web.security;

import java.net.URI;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/**
 * An identity provider that says who somebody is, by OpenID Connect, and which of its groups hold
 * which role.
 *
 * @param issuer its address, under which it describes itself
 * @param client who we are to it
 * @param claims in which claims it says what
 * @param readers the groups whose members are readers
 * @param operators the groups whose members are operators
 */
public record OpenIdProvider(
        URI issuer, Client client, Claims claims, Set<String> readers, Set<String> operators) {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /**
     * Who we are to a provider.
     *
     * @param id the id under which it knows us
     * @param secret with what we prove it, which is never printed
     * @param scopes what we ask for: {@code openid}, {@code profile}
     */
    public record Client(String id, String secret, Set<String> scopes) {
        public Client {
            scopes = Set.copyOf(scopes);
            if (id.isBlank() || secret.isBlank()) {
                throw new IllegalArgumentException("client-id and client-secret expected");
            }
            if (!scopes.contains("openid")) {
                throw new IllegalArgumentException("scopes: openid among them expected");
            }
        }

        /** Without the secret, so that it cannot slip into a message. */
        @Override
        public String toString() {
            return id;
        }
    }

    /**
     * In which claims a provider says what; a dot leads into a claim that has others in it.
     *
     * @param name the claim with the name that pages and the audit log show: {@code
     *     preferred_username}
     * @param groups the claim with the groups that somebody is in: {@code groups}, {@code
     *     realm_access.roles}
     */
    public record Claims(String name, String groups) {}

    /**
     * Checks that it can be trusted and that somebody can get in.
     *
     * @throws IllegalArgumentException when its address is not secure, or no group has a role
     */
    public OpenIdProvider {
        readers = Set.copyOf(readers);
        operators = Set.copyOf(operators);
        String host = issuer.getHost();
        boolean secure = "https".equals(issuer.getScheme());
        boolean local = "http".equals(issuer.getScheme()) && THIS_MACHINE.contains(host);
        if (host == null || !(secure || local)) {
            throw new IllegalArgumentException("issuer: an address with https expected");
        }
        if (readers.isEmpty() && operators.isEmpty()) {
            throw new IllegalArgumentException("readers or operators expected");
        }
    }

    /** What members of groups may do; nothing for who is in none that counts. */
    Set<Role> roles(Set<String> groups) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (meet(groups, readers)) {
            roles.addAll(Role.READER.implied());
        }
        if (meet(groups, operators)) {
            roles.addAll(Role.OPERATOR.implied());
        }
        return roles;
    }

    /** Scheme, host and port of its address, as a content policy names them. */
    String origin() {
        return issuer.getScheme() + "://" + issuer.getRawAuthority();
    }

    private static boolean meet(Set<String> groups, Set<String> wanted) {
        Set<String> both = new HashSet<>(groups);
        both.retainAll(wanted);
        return !both.isEmpty();
    }
}
