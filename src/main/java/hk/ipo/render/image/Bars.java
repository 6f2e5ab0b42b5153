package hk.ipo.render.image;

import hk.ipo.render.Scale;
import hk.ipo.render.Wording;
import hk.ipo.report.Block;
import hk.ipo.report.Cell;
import hk.ipo.report.Display;
import hk.ipo.report.Text;
import hk.ipo.report.Text.Argument;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The bars of a chart's main series, read off the cells of its table. */
record Bars(List<Bar> bars, String separator) {

    /**
     * A bar.
     *
     * @param name what stands below it
     * @param length how high it is, in the unit shown: 285.96 for HK$285.96bn
     * @param label the number in words
     */
    record Bar(String name, Optional<BigDecimal> length, String label) {}

    static Bars of(Block.Chart chart, Block.Table table, Wording wording) {
        int column = chart.series().getFirst().column();
        List<Bar> bars = new ArrayList<>();
        for (List<Cell> row : table.rows()) {
            bars.add(bar(name(row.get(chart.categoryColumn()), wording), row.get(column), wording));
        }
        return new Bars(bars, wording.message("mail.chart.separator"));
    }

    /** {@code Funds raised month by month (HK$bn): Jan 5.92; Feb 1.20; …}. */
    Text inWords(String title, String subtitle) {
        return Text.of(
                "mail.chart.alternative",
                words(title),
                words(subtitle),
                words(
                        bars.stream()
                                .map(bar -> bar.name() + " " + bar.label())
                                .collect(Collectors.joining(separator))));
    }

    private static Argument words(String text) {
        return Argument.words(new Text.Data(text));
    }

    private static String name(Cell cell, Wording wording) {
        return cell instanceof Cell.Words words ? wording.say(words.text()) : "";
    }

    private static Bar bar(String name, Cell cell, Wording wording) {
        return switch (cell) {
            case Cell.OfFigure of -> bar(name, of.figure().value(), of.figure().display(), wording);
            case Cell.Numeric numeric ->
                    bar(name, Optional.of(numeric.value()), numeric.display(), wording);
            default -> new Bar(name, Optional.empty(), wording.unknown());
        };
    }

    private static Bar bar(
            String name, Optional<BigDecimal> value, Display display, Wording wording) {
        Scale scale = wording.scale(display);
        return new Bar(
                name,
                value.map(number -> number.movePointLeft(scale.power())),
                wording.number(value, display));
    }
}
