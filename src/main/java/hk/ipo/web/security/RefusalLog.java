package hk.ipo.web.security;

import jakarta.servlet.ServletException;

import org.apache.catalina.AccessLog;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

import java.io.IOException;
import java.util.Objects;

/**
 * Notes every request that was answered with an error, also those that the server itself refuses
 * before any page sees them.
 */
public final class RefusalLog extends ValveBase implements AccessLog {

    private static final int FIRST_ERROR = 400;

    private final AuditLog audit;

    /** A valve that writes to a log. */
    public RefusalLog(AuditLog audit) {
        super(true);
        this.audit = audit;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        getNext().invoke(request, response);
    }

    @Override
    public void log(Request request, Response response, long time) {
        if (response.getStatus() >= FIRST_ERROR) {
            audit.refused(
                    response.getStatus(),
                    Objects.requireNonNullElse(request.getMethod(), "-"),
                    Objects.requireNonNullElse(request.getRequestURI(), "-"),
                    Objects.requireNonNullElse(request.getRemoteUser(), "-"),
                    Objects.requireNonNullElse(request.getRemoteAddr(), "-"));
        }
    }

    @Override
    public void setRequestAttributesEnabled(boolean enabled) {
        // Nothing that another valve would set is noted.
    }

    @Override
    public boolean getRequestAttributesEnabled() {
        return false;
    }
}
