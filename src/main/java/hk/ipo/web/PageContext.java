package hk.ipo.web;

import hk.ipo.report.Language;
import hk.ipo.web.security.Visitor;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What every page knows: its language, where it stands in the others, and who looks at it. */
@ControllerAdvice
final class PageContext {

    /**
     * The same page in a language.
     *
     * @param language the language
     * @param name what it calls itself
     * @param href its address
     * @param current whether it is the one being looked at
     */
    record Translation(Language language, String name, String href, boolean current) {}

    @ModelAttribute("language")
    Language language() {
        return current();
    }

    @ModelAttribute("base")
    String base() {
        return "/" + current().tag();
    }

    @ModelAttribute("translations")
    List<Translation> translations(HttpServletRequest request) {
        String rest =
                PathLocale.restOf(request.getRequestURI())
                        + Optional.ofNullable(request.getQueryString())
                                .map(query -> "?" + query)
                                .orElse("");
        return List.of(Language.values()).stream()
                .map(
                        language ->
                                new Translation(
                                        language,
                                        LanguageName.of(language),
                                        "/" + language.tag() + rest,
                                        language == current()))
                .toList();
    }

    @ModelAttribute("user")
    String user() {
        return Visitor.name().orElse("");
    }

    @ModelAttribute("operator")
    boolean operator() {
        return Visitor.mayStartRuns();
    }

    private static Language current() {
        Locale locale = LocaleContextHolder.getLocale();
        return Language.ofTag(locale.toLanguageTag()).orElse(Language.ENGLISH);
    }
}
