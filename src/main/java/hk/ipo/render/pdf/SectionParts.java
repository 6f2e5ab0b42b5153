package hk.ipo.render.pdf;

import hk.ipo.render.Wording;
import hk.ipo.report.Block;
import hk.ipo.report.Section;
import hk.ipo.report.Text;
import hk.ipo.report.Text.Argument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns the blocks of a section into parts of a page, its notes together at its foot. */
final class SectionParts {

    private static final float MEASURE = 440;

    private final Section section;
    private final Wording wording;
    private final TextStyle sentences;

    /**
     * The parts of a section.
     *
     * @param sentences how its sentences are set
     */
    SectionParts(Section section, Wording wording, TextStyle sentences) {
        this.section = section;
        this.wording = wording;
        this.sentences = sentences;
    }

    /** The format of its pages: a ledger needs the width of a sheet lying on its side. */
    PageFormat format() {
        return section.blocks().stream().anyMatch(Block.LedgerTable.class::isInstance)
                ? PageFormat.LANDSCAPE
                : PageFormat.PORTRAIT;
    }

    /** Its name and statement. */
    HeadingPart heading() {
        return new HeadingPart(
                section.id(), wording.say(section.title()), wording.say(section.statement()));
    }

    /** What comes below its heading, in reading order. */
    List<Part> body() {
        List<Part> parts = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (Block block : section.blocks()) {
            switch (block) {
                case Block.KeyFigures key -> parts.add(new KeyFiguresPart(key.figures(), wording));
                case Block.Paragraph paragraph -> parts.add(paragraph(paragraph.text(), sentences));
                case Block.Table table -> parts.add(new TablePart(TableText.of(table, wording)));
                case Block.Chart chart -> parts.add(new ChartPart(chart, table(chart), wording));
                case Block.LedgerTable ledger -> {
                    // Above the table: below it, the last page could be left with nothing else.
                    parts.add(
                            paragraph(
                                    Text.of(
                                            "pdf.ledger.note",
                                            Argument.plain(ledger.columns().size())),
                                    Styles.NOTE));
                    parts.add(new LedgerPart(ledger, wording));
                }
                case Block.Note note -> notes.add(wording.say(note.text()));
                case Block.Empty empty -> parts.add(paragraph(empty.text(), Styles.EMPTY));
            }
        }
        if (!notes.isEmpty()) {
            parts.add(new NotesPart(notes));
        }
        return parts;
    }

    private Part paragraph(Text text, TextStyle style) {
        return new ParagraphPart(wording.say(text), style, MEASURE);
    }

    private Block.Table table(Block.Chart chart) {
        Optional<Block.Table> found =
                section.blocks().stream()
                        .filter(Block.Table.class::isInstance)
                        .map(Block.Table.class::cast)
                        .filter(table -> table.id().equals(chart.table()))
                        .findFirst();
        return found.orElseThrow(
                () ->
                        new IllegalArgumentException(
                                "section "
                                        + section.id()
                                        + " has no table "
                                        + chart.table()
                                        + " for its chart"));
    }
}
