package hk.ipo.web;

import hk.ipo.report.Language;
import hk.ipo.web.security.Access;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.net.URI;
import java.time.Duration;

/** The way in: the right language, and the login. */
@Controller
final class StartPages {

    private final Access access;

    StartPages(Access access) {
        this.access = access;
    }

    /** To the list of editions in the language chosen before or preferred by the browser. */
    @GetMapping("/")
    ResponseEntity<Void> start(HttpServletRequest request) {
        return ResponseEntity.status(303)
                .location(URI.create("/" + PathLocale.languageOf(request).tag()))
                .header(HttpHeaders.VARY, "Accept-Language, Cookie")
                .build();
    }

    /** Keeps a language chosen by hand, and shows the list in it. */
    @GetMapping("/{language:en|zh-Hant|zh-Hans}/choose")
    ResponseEntity<Void> choose(@PathVariable Language language, HttpServletRequest request) {
        return ResponseEntity.status(303)
                .location(URI.create("/" + language.tag()))
                .header(
                        HttpHeaders.SET_COOKIE,
                        ResponseCookie.from(PathLocale.COOKIE, language.tag())
                                .path("/")
                                .httpOnly(true)
                                .secure(request.isSecure())
                                .sameSite("Lax")
                                .maxAge(Duration.ofDays(365))
                                .build()
                                .toString())
                .build();
    }

    @GetMapping("/{language:en|zh-Hant|zh-Hans}/login")
    String login(@PathVariable Language language, HttpServletRequest request, Model model) {
        model.addAttribute("refused", request.getParameter("refused") != null);
        model.addAttribute("passwords", access.openId().isEmpty() || access.hasPasswords());
        model.addAttribute("openId", access.openId().isPresent());
        return "login";
    }
}
