package hk.ipo.render.pdf;

import hk.ipo.render.Wording;
import hk.ipo.report.Block;
import hk.ipo.report.Section;
import hk.ipo.report.Text;
import hk.ipo.report.Text.Argument;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** Turns the blocks of a section into parts of a page, its notes together at its foot. */
final class SectionParts {

    private static final float MEASURE = 440;

    private final Section section;
    private final Wording wording;
    private final Styles styles;
    private final Definitions definitions;
    private final TextStyle sentences;
    private final IdentityHashMap<Block.Table, TablePart> tables = new IdentityHashMap<>();

    /**
     * The parts of a section.
     *
     * @param definitions where its figures lead
     * @param sentences how its sentences are set
     */
    SectionParts(
            Section section,
            Wording wording,
            Styles styles,
            Definitions definitions,
            TextStyle sentences) {
        this.section = section;
        this.wording = wording;
        this.styles = styles;
        this.definitions = definitions;
        this.sentences = sentences;
    }

    /** The format of its pages: a ledger needs the width of a sheet lying on its side. */
    PageFormat format() {
        return section.blocks().stream().anyMatch(Block.LedgerTable.class::isInstance)
                ? PageFormat.LANDSCAPE
                : PageFormat.PORTRAIT;
    }

    /**
     * Its name and statement. Where it has nothing to state but that there is no data, that is said
     * once and not as loud.
     */
    HeadingPart heading() {
        boolean empty =
                section.blocks().stream()
                        .anyMatch(
                                block ->
                                        block instanceof Block.Empty(Text text)
                                                && text.equals(section.statement()));
        return new HeadingPart(
                section.id(),
                wording.say(section.title()),
                wording.message("pdf.heading.pause"),
                empty ? Optional.empty() : Optional.of(wording.say(section.statement())),
                styles);
    }

    /** What comes below its heading, in reading order, set in a density. */
    List<Part> body(Density density) {
        List<Part> parts = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (Block block : section.blocks()) {
            switch (block) {
                case Block.KeyFigures key ->
                        parts.add(new KeyFiguresPart(key.figures(), wording, styles, definitions));
                case Block.Paragraph paragraph -> parts.add(paragraph(paragraph.text(), sentences));
                case Block.Table table -> parts.add(table(table).in(density));
                case Block.Chart chart -> chart(chart, parts, density);
                case Block.LedgerTable ledger -> {
                    // Above the table: below it, the last page could be left with nothing else.
                    parts.add(
                            paragraph(
                                    Text.of(
                                            "pdf.ledger.note",
                                            Argument.plain(ledger.columns().size())),
                                    styles.note()));
                    parts.add(new LedgerPart(ledger, wording, styles));
                }
                case Block.Note note -> notes.add(wording.say(note.text()));
                case Block.Empty empty -> parts.add(paragraph(empty.text(), styles.empty()));
            }
        }
        if (!notes.isEmpty()) {
            parts.add(new NotesPart(notes, styles));
        }
        return parts;
    }

    private Part paragraph(Text text, TextStyle style) {
        return new ParagraphPart(wording.say(text), style, MEASURE);
    }

    /** Where a section has several tables, each has its own bookmark. */
    private TablePart table(Block.Table table) {
        return tables.computeIfAbsent(table, this::set);
    }

    private TablePart set(Block.Table table) {
        TableText text = TableText.of(table, wording, definitions);
        boolean alone =
                section.blocks().stream().filter(Block.Table.class::isInstance).count() == 1;
        return alone
                ? new TablePart(text, styles)
                : new TablePart(
                        text,
                        styles,
                        new Bookmark(
                                LineBreaker.printable(text.title()),
                                "table." + table.id(),
                                Optional.of(section.id())));
    }

    /** A chart that comes right after its table stands beside it if there is room. */
    private void chart(Block.Chart chart, List<Part> parts, Density density) {
        Block.Table drawn = drawn(chart);
        ChartPart part = new ChartPart(chart, drawn, wording, styles, density);
        Block before = section.blocks().get(Math.max(0, section.blocks().indexOf(chart) - 1));
        if (before.equals(drawn) && parts.getLast() instanceof TablePart) {
            // In any density, or one that is a little closer would take more room.
            BesidePart both = new BesidePart(table(drawn), part);
            if (both.fits(PageFormat.PORTRAIT.textWidth())) {
                parts.set(parts.size() - 1, both);
                return;
            }
        }
        parts.add(part);
    }

    private Block.Table drawn(Block.Chart chart) {
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
