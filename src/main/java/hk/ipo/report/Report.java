package hk.ipo.report;

import hk.ipo.statistic.EditionFacts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A whole report, in no language and no format yet.
 *
 * @param facts what it is about and as known when
 * @param sections its sections, in order; the first is the headline
 * @param checks what must agree within it
 * @param published what others have published, held against ours
 * @param guise what it shows around its sections
 */
public record Report(
        EditionFacts facts,
        List<Section> sections,
        List<Check> checks,
        PublishedFigures published,
        Guise guise) {
    public Report {
        sections = List.copyOf(sections);
        checks = List.copyOf(checks);
    }

    /** A report in the standard guise. */
    public Report(
            EditionFacts facts,
            List<Section> sections,
            List<Check> checks,
            PublishedFigures published) {
        this(facts, sections, checks, published, Guise.STANDARD);
    }

    /** A report that holds no published figures against its own. */
    public Report(EditionFacts facts, List<Section> sections, List<Check> checks) {
        this(facts, sections, checks, PublishedFigures.NONE);
    }

    /**
     * Every figure once, by id, in reading order.
     *
     * @throws IllegalStateException when two different measures claim one id
     */
    public List<Figure> figures() {
        Map<String, Figure> byId = new LinkedHashMap<>();
        for (Figure figure : allFigures()) {
            Figure other = byId.putIfAbsent(figure.id(), figure);
            if (other != null && !other.measure().equals(figure.measure())) {
                throw new IllegalStateException("two figures have the id " + figure.id());
            }
        }
        return List.copyOf(byId.values());
    }

    private List<Figure> allFigures() {
        List<Figure> figures = new ArrayList<>();
        for (Section section : sections) {
            for (Block block : section.blocks()) {
                switch (block) {
                    case Block.KeyFigures key ->
                            key.figures()
                                    .forEach(
                                            one -> {
                                                figures.add(one.figure());
                                                one.change().ifPresent(figures::add);
                                            });
                    case Block.Table table -> {
                        table.rows().forEach(row -> collect(row, figures));
                        table.total().ifPresent(row -> collect(row, figures));
                    }
                    case Block.Paragraph ignored -> {}
                    case Block.Chart ignored -> {}
                    case Block.LedgerTable ignored -> {}
                    case Block.Note ignored -> {}
                    case Block.Empty ignored -> {}
                }
            }
        }
        return figures;
    }

    private static void collect(List<Cell> row, List<Figure> into) {
        for (Cell cell : row) {
            if (cell instanceof Cell.OfFigure of) {
                into.add(of.figure());
            }
        }
    }
}
