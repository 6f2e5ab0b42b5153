package hk.ipo.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.util.Objects;

/**
 * Ends the session of a user who was taken off the file, or has another password or other roles
 * there, with the next request.
 */
final class DepartedUsers extends OncePerRequestFilter {

    private final UserList users;
    private final AuditLog audit;

    DepartedUsers(UserList users, AuditLog audit) {
        this.users = users;
        this.audit = audit;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (who != null
                && who.getPrincipal() instanceof Account account
                && !account.standsIn(users)) {
            new SecurityContextLogoutHandler().logout(request, response, who);
            audit.ended(
                    account.getUsername(),
                    Objects.requireNonNullElse(request.getRemoteAddr(), "unknown"));
        }
        chain.doFilter(request, response);
    }
}
