package hk.ipo.web;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.render.Rgb;
import hk.ipo.render.Theme;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** The publisher's own colour, pages and files go before those that the program carries. */
class PageLookTest {

    private static final Theme.Colours WINE =
            Theme.Colours.accented(
                    new Rgb(0x7A1F3D),
                    new Rgb(0x1F262D),
                    new Rgb(0x5C6772),
                    new Rgb(0x7A8691),
                    new Rgb(0xD5DBE1),
                    new Rgb(0xB42318));

    @TempDir private Path archive = Path.of("");
    @TempDir private Path templates = Path.of("");

    @BeforeEach
    void publish() throws IOException {
        new ServedArchive(archive).publish(LocalDate.of(2026, 1, 5), "report");
    }

    @Test
    void theAccentIsACustomPropertyThatEveryPageLinksAfterItsStyleSheet() throws Exception {
        Theme wine = new Theme(WINE, Optional.empty(), Theme.PageSize.A4);
        try (Pages pages = new Pages(archive, new PageLook(wine, Optional.empty()), false)) {
            assertThat(pages.get("/en").body())
                    .containsSubsequence("/assets/report.css", "/assets/theme.css");
            assertThat(pages.get("/assets/theme.css").body())
                    .isEqualTo(
                            """
                            :root { --accent: #7A1F3D; --accent-soft: #D7BCC5; }
                            @media (prefers-color-scheme: dark) {
                              :root { --accent: #CAA5B1; --accent-soft: #A26277; }
                            }
                            """);
        }
    }

    @Test
    void aPageInTheFolderGoesBeforeTheCarriedOneAndTheRestStays() throws Exception {
        Path own = Files.createDirectories(templates.resolve("pages/assets"));
        Files.writeString(
                own.resolveSibling("search.html"), "<p th:text=\"'own ' + ${base}\">x</p>");
        Files.writeString(own.resolve("extra.css"), "p { margin: 0 }");
        PageLook look = new PageLook(Theme.STANDARD, Optional.of(templates));
        try (Pages pages = new Pages(archive, look, false)) {
            assertThat(pages.get("/zh-Hans/search?q=a").body()).isEqualTo("<p>own /zh-Hans</p>");
            assertThat(pages.get("/assets/extra.css").body()).isEqualTo("p { margin: 0 }");
            assertThat(pages.get("/assets/report.css").body()).contains("--accent");
            assertThat(pages.get("/en").body()).contains("<h1>");
            assertThat(pages.get("/assets/..%2fsearch.html").statusCode()).isEqualTo(400);
        }
    }
}
