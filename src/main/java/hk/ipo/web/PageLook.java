package hk.ipo.web;

import hk.ipo.render.Theme;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How the pages look.
 *
 * @param theme the colours
 * @param templates a folder with pages that go before those that the program carries
 */
public record PageLook(Theme theme, Optional<Path> templates) {

    /** As the program carries it. */
    public static final PageLook STANDARD = new PageLook(Theme.STANDARD, Optional.empty());

    /** The folder of the publisher's own pages, where there is one. */
    Optional<Path> pages() {
        return templates.map(folder -> folder.resolve("pages").toAbsolutePath().normalize());
    }
}
