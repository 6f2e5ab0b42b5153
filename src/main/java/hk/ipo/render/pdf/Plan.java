package hk.ipo.render.pdf;

import java.util.Map;

/**
 * What a first pass over the report found.
 *
 * @param pages how many pages there are
 * @param pageOf the page of each destination, from 1
 * @param bookmarks how many bookmarks there are
 */
record Plan(int pages, Map<String, Integer> pageOf, int bookmarks) {

    /** A report of all sections has some two hundred. */
    private static final int OTHERS = 1_000;

    /** Before the first pass. */
    static final Plan UNKNOWN = new Plan(0, Map.of(), 0);

    Plan {
        pageOf = Map.copyOf(pageOf);
    }

    /**
     * More than the library will number of objects beside those of the structure tree: for a page
     * itself, its content and its share of the tree of pages, one for each place and each bookmark,
     * and the fonts, the colour profile and the like.
     */
    int objects() {
        return 3 * pages + pageOf.size() + bookmarks + OTHERS;
    }

    /** The page of a destination; 0 before the first pass. */
    int page(String destination) {
        return pageOf.getOrDefault(destination, 0);
    }
}
