package hk.ipo.web.security;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a claim of a provider says: texts, one or several. A name with dots leads into claims within
 * claims unless there is a claim of the very name: {@code realm_access.roles} finds {@code
 * {"realm_access": {"roles": ["desk"]}}}.
 */
final class ClaimValues {

    /** The texts in a claim; none when it is not there or has no texts. */
    static Set<String> of(Map<String, Object> claims, String name) {
        return find(claims, name).stream()
                .flatMap(ClaimValues::texts)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<Object> find(Map<?, ?> claims, String name) {
        Object exact = claims.get(name);
        int dot = name.indexOf('.');
        if (exact != null || dot < 0) {
            return Optional.ofNullable(exact);
        }
        return claims.get(name.substring(0, dot)) instanceof Map<?, ?> inner
                ? find(inner, name.substring(dot + 1))
                : Optional.empty();
    }

    private static Stream<String> texts(Object value) {
        if (value instanceof Collection<?> several) {
            return several.stream().filter(String.class::isInstance).map(String.class::cast);
        }
        return value instanceof String text ? Stream.of(text) : Stream.empty();
    }

    private ClaimValues() {}
}
