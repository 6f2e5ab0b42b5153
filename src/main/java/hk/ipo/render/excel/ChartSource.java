package hk.ipo.render.excel;

import hk.ipo.render.Wording;
import hk.ipo.report.Cell;
import hk.ipo.report.Display;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** What a chart draws: the cells of a table's columns, with their values at hand. */
final class ChartSource {

    private final Wording wording;
    private final XSSFSheet sheet;
    private final TableBlock.Place place;

    ChartSource(Wording wording, XSSFSheet sheet, TableBlock.Place place) {
        this.wording = wording;
        this.sheet = sheet;
        this.place = place;
    }

    /** The number of categories. */
    int size() {
        return place.table().rows().size();
    }

    /** The words of a column, without the total's. */
    XDDFCategoryDataSource categories(int column) {
        String[] words =
                place.table().rows().stream()
                        .map(row -> words(row.get(column)))
                        .toArray(String[]::new);
        return XDDFDataSourcesFactory.fromArray(words, range(column), column);
    }

    /** The numbers of a column, without the total's; where none is known, a gap. */
    XDDFNumericalDataSource<@Nullable Double> values(int column, String format) {
        @Nullable Double[] numbers = new @Nullable Double[place.table().rows().size()];
        for (int row = 0; row < numbers.length; row++) {
            Optional<BigDecimal> number = number(place.table().rows().get(row).get(column));
            if (number.isPresent()) {
                numbers[row] = number.get().doubleValue();
            }
        }
        XDDFNumericalDataSource<@Nullable Double> source =
                XDDFDataSourcesFactory.fromArray(numbers, range(column), column);
        source.setFormatCode(format);
        return source;
    }

    /**
     * A number of a chart with its words.
     *
     * @param category what it is of
     * @param value the number
     * @param shown the number as the table shows it
     */
    record Point(String category, BigDecimal value, String shown) {}

    /** The known numbers of a column with the words of another. */
    List<Point> points(int categories, int column) {
        List<Point> points = new ArrayList<>();
        for (List<Cell> row : place.table().rows()) {
            number(row.get(column))
                    .ifPresent(
                            value ->
                                    points.add(
                                            new Point(
                                                    words(row.get(categories)),
                                                    value,
                                                    wording.number(value, display(column)))));
        }
        return points;
    }

    /** The last row in which a column's number is known. */
    OptionalInt lastKnown(int column) {
        return IntStream.range(0, size())
                .filter(row -> number(place.table().rows().get(row).get(column)).isPresent())
                .max();
    }

    /** How a column's numbers are shown. */
    Display display(int column) {
        return place.table()
                .columns()
                .get(column)
                .display()
                .or(
                        () ->
                                place.table().rows().stream()
                                        .map(row -> row.get(column))
                                        .filter(Cell.OfFigure.class::isInstance)
                                        .map(Cell.OfFigure.class::cast)
                                        .map(cell -> cell.figure().display())
                                        .findFirst())
                .orElse(Display.COUNT);
    }

    private String range(int column) {
        int last = place.firstRow() + Math.max(1, place.table().rows().size()) - 1;
        return new CellRangeAddress(place.firstRow(), last, column, column)
                .formatAsString(sheet.getSheetName(), true);
    }

    private static Optional<BigDecimal> number(Cell cell) {
        return switch (cell) {
            case Cell.OfFigure of -> of.figure().value();
            case Cell.Numeric numeric -> Optional.of(numeric.value());
            case Cell.Words ignored -> Optional.empty();
            case Cell.Day ignored -> Optional.empty();
            case Cell.Unknown ignored -> Optional.empty();
            case Cell.Blank ignored -> Optional.empty();
        };
    }

    private String words(Cell cell) {
        return switch (cell) {
            case Cell.Words words -> wording.say(words.text());
            case Cell.OfFigure of -> wording.number(of.figure().value(), of.figure().display());
            case Cell.Numeric numeric -> wording.number(numeric.value(), numeric.display());
            case Cell.Day day -> wording.day(day.day());
            case Cell.Unknown ignored -> wording.unknown();
            case Cell.Blank ignored -> "";
        };
    }
}
