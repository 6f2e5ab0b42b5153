package hk.ipo.report.section;

import hk.ipo.report.Block;
import hk.ipo.report.Cell;
import hk.ipo.report.Check;
import hk.ipo.report.Display;
import hk.ipo.report.Figure;
import hk.ipo.report.TableColumn;
import hk.ipo.report.Text;
import hk.ipo.report.Text.Argument;
import hk.ipo.statistic.Measure;
import hk.ipo.statistic.Unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The way from one total to another in named steps. The end is a measure of its own, so that a
 * check can hold it against start and steps.
 *
 * @param id its name within the section, {@code year-end}
 * @param start the first total
 * @param steps what leads from it to the last; a step downwards is negative
 * @param end the last total
 * @param unit what all of them count
 * @param display how they are shown
 */
record Bridge(String id, Step start, List<Step> steps, Step end, Unit unit, Display display) {

    private static final int CHANGE_COLUMN = 2;
    private static final int TOTAL_COLUMN = 3;

    Bridge {
        steps = List.copyOf(steps);
    }

    /**
     * One step, or one of the two totals.
     *
     * @param code its name within the bridge
     * @param name its words
     * @param knownOn the day from which it counts, where it has one
     * @param measure the total, or the change
     * @param sinceStart what this step and all before it come to, where one short measure says it
     */
    record Step(
            String code,
            Text name,
            Optional<LocalDate> knownOn,
            Measure measure,
            Optional<Measure> sinceStart) {

        /** A step that no day belongs to. */
        static Step of(String code, Text name, Measure measure) {
            return new Step(code, name, Optional.empty(), measure, Optional.empty());
        }
    }

    /** The first total. */
    Figure startFigure(Edition edition) {
        return figure(edition, start, start.code(), start.measure());
    }

    /** The last total. */
    Figure endFigure(Edition edition) {
        return figure(edition, end, end.code(), end.measure());
    }

    /** The table of all steps and the waterfall of it. */
    Stream<Block> blocks(Edition edition) {
        return Stream.of(
                table(edition),
                new Block.Chart(
                        Block.ChartKind.WATERFALL,
                        Text.of("bridge." + id + ".chart"),
                        Text.of("bridge." + id + ".subtitle"),
                        tableId(),
                        0,
                        List.of(
                                new Block.Series(
                                        TOTAL_COLUMN, Text.of("bridge.column.total"), true),
                                new Block.Series(
                                        CHANGE_COLUMN, Text.of("bridge.column.change"), false))));
    }

    /** Start and steps come to the end, exactly. */
    Check check() {
        return new Check(
                "bridge." + id,
                Text.of("check.bridge", Argument.words(title())),
                until(steps.size()),
                end.measure(),
                unit);
    }

    private Block.Table table(Edition edition) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(
                List.of(
                        Cell.of(start.name()),
                        new Cell.Blank(),
                        new Cell.Blank(),
                        Cell.of(startFigure(edition))));
        for (int at = 0; at < steps.size(); at++) {
            Step step = steps.get(at);
            rows.add(
                    List.of(
                            Cell.of(step.name()),
                            step.knownOn().<Cell>map(Cell.Day::new).orElseGet(Cell.Blank::new),
                            Cell.of(figure(edition, step, step.code(), step.measure())),
                            Cell.of(figure(edition, step, step.code() + ".total", until(at + 1)))));
        }
        rows.add(
                List.of(
                        Cell.of(end.name()),
                        new Cell.Blank(),
                        new Cell.Blank(),
                        Cell.of(endFigure(edition))));
        return new Block.Table(
                tableId(),
                title(),
                List.of(
                        TableColumn.words("bridge.column.step"),
                        TableColumn.words("bridge.column.known-on"),
                        TableColumn.numbers("bridge.column.change", display),
                        TableColumn.numbers("bridge.column.total", display)),
                rows,
                Optional.empty());
    }

    /** The total after so many steps: those that a later one counts in are not named again. */
    private Measure until(int count) {
        List<Measure> parts = new ArrayList<>();
        for (Step step : steps.subList(0, count)) {
            step.sinceStart().ifPresent(all -> parts.clear());
            parts.add(step.sinceStart().orElse(step.measure()));
        }
        parts.addFirst(start.measure());
        return new Measure.Total(parts);
    }

    private Figure figure(Edition edition, Step step, String code, Measure measure) {
        return edition.figure(
                "bridge." + id + "." + code,
                Text.of("figure.bridge", Argument.words(title()), Argument.words(step.name())),
                measure,
                unit,
                display);
    }

    private Text title() {
        return Text.of("bridge." + id + ".table");
    }

    private String tableId() {
        return "bridge." + id;
    }
}
