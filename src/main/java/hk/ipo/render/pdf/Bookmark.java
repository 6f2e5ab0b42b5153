package hk.ipo.render.pdf;

import java.util.Optional;

/**
 * A line of the viewer's side panel, and the place to which it leads.
 *
 * @param title its words
 * @param destination the place's name within the file
 * @param within the destination of the bookmark below which it stands; empty for a section's
 */
record Bookmark(String title, String destination, Optional<String> within) {

    private static final float ABOVE = 14;

    /** Puts it where the pages have come to, with a little air above when one jumps there. */
    void at(Pages pages) {
        pages.canvas().destination(destination, pages.y() + ABOVE);
        pages.canvas().bookmark(this);
    }
}
