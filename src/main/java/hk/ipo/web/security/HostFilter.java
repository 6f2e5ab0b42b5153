package hk.ipo.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lets only requests through that are meant for these pages. A foreign site can give its name this
 * machine's address and so have a browser call us under that name: its {@code Host} betrays it. An
 * address in figures cannot be misused so and is always right. What changes something must not come
 * from another site's page either.
 */
final class HostFilter extends OncePerRequestFilter {

    private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Pattern IN_FIGURES =
            Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|\\[[0-9a-f:.]+]");

    private final Set<String> names;
    private final boolean local;

    HostFilter(Access access) {
        names = new HashSet<>(LOCAL);
        access.hosts().forEach(host -> names.add(host.toLowerCase(Locale.ROOT)));
        local = access.address().isLoopbackAddress();
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isOurs(Objects.requireNonNullElse(request.getServerName(), ""))) {
            response.sendError(HttpServletResponse.SC_MISDIRECTED_REQUEST);
        } else if (!READING.contains(request.getMethod()) && isForeign(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean isOurs(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return names.contains(name) || (!local && IN_FIGURES.matcher(name).matches());
    }

    private static boolean isForeign(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            return true;
        }
        if (origin == null) {
            return false;
        }
        try {
            URI from = new URI(origin);
            return from.getHost() == null
                    || !from.getHost().equalsIgnoreCase(request.getServerName());
        } catch (URISyntaxException e) {
            return true;
        }
    }
}
