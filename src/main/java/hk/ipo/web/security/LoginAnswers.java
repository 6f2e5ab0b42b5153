package hk.ipo.web.security;

import hk.ipo.report.Language;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;

import java.io.IOException;
import java.util.Objects;

/** What is answered to who is not known, or not believed. */
final class LoginAnswers {

    private static final String BASIC = "Basic realm=\"hk-ipo-report\", charset=\"UTF-8\"";

    /** To the login page, in the language of the page asked for. */
    static void askToLogIn(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String path = request.getRequestURI();
        int end = path.indexOf('/', 1);
        String tag = path.substring(1, end < 0 ? path.length() : end);
        response.sendRedirect(loginPage(Language.ofTag(tag).orElse(Language.ENGLISH)));
    }

    /** Back to the login page, or to waiting. */
    static void refuse(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (why instanceof LoginThrottledException throttled) {
            sendAway(response, throttled);
            return;
        }
        String tag = Objects.requireNonNullElse(request.getParameter("language"), "");
        response.sendRedirect(loginPage(Language.ofTag(tag).orElse(Language.ENGLISH)) + "?refused");
    }

    /** To a program: who it is must be said with the request. */
    static void challenge(HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (why instanceof LoginThrottledException throttled) {
            sendAway(response, throttled);
            return;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, BASIC);
        response.sendError(HttpStatus.UNAUTHORIZED.value());
    }

    private static void sendAway(HttpServletResponse response, LoginThrottledException throttled)
            throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(throttled.seconds()));
        response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
    }

    private static String loginPage(Language language) {
        return "/" + language.tag() + "/login";
    }

    private LoginAnswers() {}
}
