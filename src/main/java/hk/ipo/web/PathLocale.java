package hk.ipo.web;

import hk.ipo.report.Language;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The language of a request: the first part of its path, else the one chosen before, else what the
 * browser prefers, else English.
 */
final class PathLocale implements LocaleResolver {

    static final String COOKIE = "language";

    private static final Set<String> TRADITIONAL = Set.of("HK", "MO", "TW");

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return languageOf(request).locale();
    }

    @Override
    public void setLocale(
            HttpServletRequest request,
            @Nullable HttpServletResponse response,
            @Nullable Locale locale) {
        throw new UnsupportedOperationException("the path says the language");
    }

    static Language languageOf(HttpServletRequest request) {
        String path = originalPath(request);
        return Language.ofTag(firstOf(path))
                .or(() -> chosen(request))
                .orElseGet(() -> preferred(request));
    }

    /** What follows the language in a path; all of it where there is none. */
    static String restOf(String path) {
        String first = firstOf(path);
        return Language.ofTag(first).isPresent() ? path.substring(1 + first.length()) : "/";
    }

    /** An error is shown under another path than the one asked for. */
    private static String originalPath(HttpServletRequest request) {
        Object original = request.getAttribute("jakarta.servlet.error.request_uri");
        return original instanceof String path ? path : request.getRequestURI();
    }

    private static String firstOf(String path) {
        int end = path.indexOf('/', 1);
        return path.isEmpty() ? "" : path.substring(1, end < 0 ? path.length() : end);
    }

    private static Optional<Language> chosen(HttpServletRequest request) {
        return Arrays.stream(Objects.requireNonNullElse(request.getCookies(), new Cookie[0]))
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .findFirst()
                .flatMap(cookie -> Language.ofTag(cookie.getValue()));
    }

    private static Language preferred(HttpServletRequest request) {
        for (Locale locale : accepted(request)) {
            switch (locale.getLanguage()) {
                case "en" -> {
                    return Language.ENGLISH;
                }
                case "zh" -> {
                    return locale.getScript().equals("Hant")
                                    || (locale.getScript().isEmpty()
                                            && TRADITIONAL.contains(locale.getCountry()))
                            ? Language.TRADITIONAL_CHINESE
                            : Language.SIMPLIFIED_CHINESE;
                }
                default -> {}
            }
        }
        return Language.ENGLISH;
    }

    /** The most wanted first. */
    private static List<Locale> accepted(HttpServletRequest request) {
        String header = request.getHeader("Accept-Language");
        if (header == null) {
            return List.of();
        }
        try {
            return Locale.LanguageRange.parse(header).stream()
                    .map(range -> Locale.forLanguageTag(range.getRange()))
                    .toList();
        } catch (IllegalArgumentException e) {
            // Not a list of languages, so it says nothing.
            return List.of();
        }
    }
}
