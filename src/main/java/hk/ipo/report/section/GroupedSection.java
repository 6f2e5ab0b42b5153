package hk.ipo.report.section;

import hk.ipo.report.Block;
import hk.ipo.report.Check;
import hk.ipo.report.Section;
import hk.ipo.report.Text;
import hk.ipo.report.Text.Argument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A section that is one grouping: its table, its chart of funds, its notes. */
final class GroupedSection implements ReportSection {

    private final String id;
    private final Function<Edition, Grouping> grouping;
    private final List<String> noteKeys;

    /**
     * A section under an id.
     *
     * @param id the section's and the figures' id; words are found under {@code <id>.*}
     * @param grouping how its deals are grouped
     * @param noteKeys the notes at its foot
     */
    GroupedSection(String id, Function<Edition, Grouping> grouping, List<String> noteKeys) {
        this.id = id;
        this.grouping = grouping;
        this.noteKeys = List.copyOf(noteKeys);
    }

    @Override
    public Section build(Edition edition) {
        Grouping groups = grouping.apply(edition);
        List<Block> blocks = new ArrayList<>();
        if (edition.facts().deals().isEmpty()) {
            blocks.add(new Block.Empty(Text.of("no-listings")));
        } else {
            blocks.addAll(groups.blocks(id));
            noteKeys.forEach(key -> blocks.add(new Block.Note(Text.of(key))));
        }
        return new Section(id, Text.of("section." + id), statement(groups), blocks);
    }

    @Override
    public List<Check> checks(Edition edition) {
        return grouping.apply(edition).checks().toList();
    }

    private Text statement(Grouping groups) {
        Optional<Grouping.Group> leader = groups.leader();
        return leader.isEmpty()
                ? Text.of("no-funds")
                : Text.of(
                        id + ".statement",
                        Argument.words(leader.get().name()),
                        Argument.figure(groups.share(leader.get())),
                        Argument.figure(groups.funds(leader.get())),
                        Argument.figure(groups.listings(leader.get())));
    }
}
