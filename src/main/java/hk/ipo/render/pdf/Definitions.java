package hk.ipo.render.pdf;

import hk.ipo.render.Wording;
import hk.ipo.report.Cell;
import hk.ipo.report.Figure;
import hk.ipo.report.Text;
import hk.ipo.report.Text.Argument;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where the appendix defines figures, so that a figure elsewhere can lead there.
 *
 * @param ids the figures that it defines; none where a report has no appendix
 */
record Definitions(Set<String> ids) {

    /** Those of a report without an appendix: no figure leads anywhere. */
    static final Definitions NONE = new Definitions(Set.of());

    Definitions {
        ids = Set.copyOf(ids);
    }

    static Definitions of(List<Figure> figures) {
        return new Definitions(figures.stream().map(Figure::id).collect(Collectors.toSet()));
    }

    /** The name of the place where a figure is defined. */
    static String destination(Figure figure) {
        return "definition." + figure.id();
    }

    /** What a figure leads to. */
    Optional<Link> link(Figure figure, Wording wording) {
        return ids.contains(figure.id())
                ? Optional.of(
                        new Link.Within(
                                destination(figure),
                                wording.say(
                                        Text.of(
                                                "pdf.link.definition",
                                                Argument.words(figure.title())))))
                : Optional.empty();
    }

    /** What a cell leads to, if it is a figure with a value. */
    Optional<Link> link(Cell cell, Wording wording) {
        return cell instanceof Cell.OfFigure of && of.figure().value().isPresent()
                ? link(of.figure(), wording)
                : Optional.empty();
    }
}
