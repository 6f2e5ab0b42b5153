package hk.ipo.report.section;

import hk.ipo.report.Block;
import hk.ipo.report.Section;
import hk.ipo.report.Text;

import java.util.List;

/**
 * A section whose facts no source gives yet. It says what is missing and why, so that a reader does
 * not take its absence for an answer.
 *
 * @param id the section's id, {@code market-value}
 */
record UnsourcedSection(String id) implements ReportSection {

    @Override
    public Section build(Edition edition) {
        return new Section(
                id,
                Text.of("section." + id),
                Text.of(id + ".statement"),
                List.of(new Block.Empty(Text.of(id + ".empty"))));
    }
}
