package hk.ipo.web;

import hk.ipo.render.Theme;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import java.time.Duration;

/** The theme's colours as custom properties, for the style sheet of the pages. */
@RestController
final class ThemeStyle {

    private static final MediaType CSS = MediaType.parseMediaType("text/css;charset=utf-8");

    private final String style;

    ThemeStyle(WebSettings settings) {
        Theme.Colours colours = settings.look().theme().colours();
        style =
                """
                :root { --accent: %s; --accent-soft: %s; }
                @media (prefers-color-scheme: dark) {
                  :root { --accent: %s; --accent-soft: %s; }
                }
                """
                        .formatted(
                                colours.accent(),
                                colours.comparison(),
                                colours.accent().onDark(),
                                colours.accent().tint(70));
    }

    @GetMapping("/assets/theme.css")
    ResponseEntity<String> style() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .contentType(CSS)
                .body(style);
    }
}
