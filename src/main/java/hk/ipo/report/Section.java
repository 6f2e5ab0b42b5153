package hk.ipo.report;

import java.util.List;

/**
 * A section of a report.
 *
 * @param id the stable id, {@code concentration}
 * @param title its name in contents and tabs
 * @param statement what it says, as a heading drawn from the data
 * @param blocks its parts, in reading order
 */
public record Section(String id, Text title, Text statement, List<Block> blocks) {
    public Section {
        blocks = List.copyOf(blocks);
    }
}
