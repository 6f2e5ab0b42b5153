package hk.ipo.render.pdf;

import hk.ipo.render.MeasureWording;
import hk.ipo.render.Wording;
import hk.ipo.report.Block;
import hk.ipo.report.Cell;
import hk.ipo.report.Display;
import hk.ipo.report.Figure;
import hk.ipo.report.Report;
import hk.ipo.report.TableColumn;
import hk.ipo.report.Text;

import java.util.List;
import java.util.Optional;

/** The last pages: every figure's id, what it is, and over how many rows, in small letters. */
final class FiguresAppendix {

    private static final String ID = "figures";
    private static final float SMALL = 7;
    private static final float CLOSE = 0.9f;
    private static final float MEASURE = 440;

    private final List<Figure> figures;
    private final Wording wording;
    private final Styles styles;
    private final MeasureWording definitions;

    FiguresAppendix(Report report, Wording wording, Styles styles) {
        this.figures = report.figures();
        this.wording = wording;
        this.styles = styles;
        this.definitions = new MeasureWording(wording);
    }

    /** Whether the report has no figure. */
    boolean isEmpty() {
        return figures.isEmpty();
    }

    /** Where it defines each figure. */
    Definitions definitions() {
        return Definitions.of(figures);
    }

    /** Its line in the contents. */
    ContentsPart.Entry entry() {
        return new ContentsPart.Entry(wording.message("figures.title"), ID);
    }

    HeadingPart heading() {
        return new HeadingPart(
                ID,
                wording.message("figures.title"),
                wording.message("pdf.heading.pause"),
                Optional.of(wording.message("figures.statement")),
                styles);
    }

    /** What its columns mean, first: below it that could be left alone on a page. */
    List<Part> body() {
        return List.of(
                new ParagraphPart(wording.message("figures.note"), styles.note(), MEASURE),
                new TablePart(
                        TableText.of(table(), wording, Definitions.NONE)
                                .placed(figures.stream().map(Definitions::destination).toList()),
                        styles,
                        SMALL,
                        CLOSE));
    }

    private Block.Table table() {
        return new Block.Table(
                "figures.all",
                Text.of("figures.table"),
                List.of(
                        TableColumn.words("figures.column.id"),
                        TableColumn.words("figures.column.definition"),
                        TableColumn.numbers("figures.column.rows", Display.COUNT)),
                figures.stream().map(this::row).toList(),
                Optional.empty());
    }

    private List<Cell> row(Figure figure) {
        return List.of(
                Cell.of(new Text.Data(figure.id())),
                Cell.of(new Text.Data(definitions.of(figure.measure()))),
                Cell.of(figure.evaluation().rows()));
    }
}
