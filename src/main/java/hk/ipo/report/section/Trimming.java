package hk.ipo.report.section;

import hk.ipo.report.Block;
import hk.ipo.report.Section;
import hk.ipo.report.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Changes a section as built into what a template makes of it. */
final class Trimming {

    /**
     * The section under its title, with its tables and its notes.
     *
     * @throws UnknownTableException when it has tables, but not the one chosen
     */
    static Section of(Section built, Outline.Choice choice) {
        List<Block> blocks = built.blocks();
        if (choice.tables().isPresent()) {
            blocks = only(choice.tables().get(), blocks, choice);
        }
        if (choice.notes().isPresent()) {
            blocks = noted(choice.notes().get(), blocks);
        }
        return new Section(
                built.id(), choice.title().orElse(built.title()), built.statement(), blocks);
    }

    private static List<Block> only(
            List<String> wanted, List<Block> blocks, Outline.Choice choice) {
        List<String> known = blocks.stream().flatMap(block -> tableOf(block).stream()).toList();
        Optional<String> unknown =
                wanted.stream().filter(table -> !known.contains(table)).findFirst();
        // Without data a section has no tables at all, and says so itself.
        if (unknown.isPresent() && !known.isEmpty()) {
            throw new UnknownTableException(
                    choice.place()
                            + ": unknown table '"
                            + unknown.get()
                            + "' of the section "
                            + choice.section()
                            + ": one of "
                            + String.join(", ", known.stream().distinct().toList())
                            + " expected");
        }
        return blocks.stream()
                .filter(block -> tableOf(block).map(wanted::contains).orElse(true))
                .toList();
    }

    /** The table that a block is or draws. */
    private static Optional<String> tableOf(Block block) {
        return switch (block) {
            case Block.Table table -> Optional.of(table.id());
            case Block.Chart chart -> Optional.of(chart.table());
            case Block.KeyFigures ignored -> Optional.empty();
            case Block.Paragraph ignored -> Optional.empty();
            case Block.LedgerTable ignored -> Optional.empty();
            case Block.Note ignored -> Optional.empty();
            case Block.Empty ignored -> Optional.empty();
        };
    }

    private static List<Block> noted(List<Text> notes, List<Block> blocks) {
        List<Block> noted =
                new ArrayList<>(
                        blocks.stream().filter(block -> !(block instanceof Block.Note)).toList());
        notes.forEach(note -> noted.add(new Block.Note(note)));
        return noted;
    }

    private Trimming() {}
}
