package hk.ipo.render.pdf;

import java.util.HexFormat;
import java.util.Map;

/**
 * What a first pass over the report found.
 *
 * @param pages how many pages there are
 * @param pageOf the page of each destination, from 1
 * @param fingerprint a digest of all that is said, in hexadecimal digits
 */
record Plan(int pages, Map<String, Integer> pageOf, String fingerprint) {

    /** Before the first pass. */
    static final Plan UNKNOWN = new Plan(0, Map.of(), "");

    Plan {
        pageOf = Map.copyOf(pageOf);
    }

    Plan(int pages, Map<String, Integer> pageOf, byte[] digest) {
        this(pages, pageOf, HexFormat.of().formatHex(digest));
    }

    /** The page of a destination; 0 before the first pass. */
    int page(String destination) {
        return pageOf.getOrDefault(destination, 0);
    }
}
