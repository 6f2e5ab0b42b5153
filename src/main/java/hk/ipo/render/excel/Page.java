package hk.ipo.render.excel;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A sheet that is filled from the top down. Its first column is wide enough for sentences, which
 * wrap within it, so that no cells need merging.
 */
final class Page {

    /** What the button of a filter takes of a header. */
    static final int FILTER_BUTTON = 3;

    private static final int NARROWEST_FIRST = 30;
    private static final int WIDEST_FIRST = 66;
    private static final int TEXT_FIRST = 60;
    private static final int NARROWEST = 11;
    private static final int WIDEST = 40;
    private static final int NARROWEST_WORDS = 30;
    private static final int PADDING = 2;
    private static final int UNITS = 256;
    private static final int DEFAULT_WIDTH = 9;

    /** A line of ten-point letters is thirteen points high. */
    private static final float LINE_HEIGHT = 1.32f;

    private static final float ROW_GAP = 3f;
    private static final float BODY_POINTS = 10f;

    private final XSSFSheet sheet;
    private final Styles styles;
    private final Map<Integer, Integer> widths = new TreeMap<>();
    private final Map<Integer, Integer> widest = new TreeMap<>();
    private final Set<Integer> breakable = new TreeSet<>();
    private final List<Wrapped> wrapped = new ArrayList<>();
    private boolean filtered;
    private int printed = Integer.MAX_VALUE;
    private int next;
    private int reach;

    Page(XSSFSheet sheet, Styles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    XSSFSheet sheet() {
        return sheet;
    }

    /** The number of the row that will be filled next. */
    int next() {
        return next;
    }

    /** The next row. */
    XSSFRow row() {
        return sheet.createRow(next++);
    }

    /** Leaves rows free. */
    void skip(int rows) {
        next += rows;
    }

    /** Makes room for a width, in widths of a digit. */
    void fit(int column, int width) {
        widths.merge(column, width + PADDING, Math::max);
    }

    /** Whether the sheet's one filter is still to be had; from then on it is not. */
    boolean takeFilter() {
        boolean free = !filtered;
        filtered = true;
        return free;
    }

    /** Puts filter buttons into a header, over all rows written since. */
    void filter(int headerRow, int columns) {
        sheet.setAutoFilter(new CellRangeAddress(headerRow, next - 1, 0, columns - 1));
    }

    /** Remembers a cell whose text wraps, so that its row becomes high enough. */
    void wrap(XSSFRow row, int column, String text, Look look) {
        wrapped.add(new Wrapped(row, column, text, styles.design(look).face().points()));
    }

    /** Makes room for words, which may be broken into lines where the page is short of room. */
    void fitWords(int column, int width) {
        breakable.add(column);
        fit(column, width);
    }

    /** Lets a column of long texts become wider than others. */
    void widen(int column, int width) {
        widest.put(column, width);
    }

    /** Leaves the columns from one on to the screen: on paper they tell nothing. */
    void printBefore(int column) {
        printed = column;
    }

    /** Makes room for sentences in the first column. */
    void fitSentences() {
        fit(0, TEXT_FIRST);
    }

    /** Sets widths and heights, once everything is written. */
    void finish() {
        squeeze();
        sheet.setDefaultColumnWidth(DEFAULT_WIDTH);
        widths.keySet().forEach(column -> sheet.setColumnWidth(column, width(column) * UNITS));
        Map<Integer, Float> heights = new TreeMap<>();
        for (Wrapped one : wrapped) {
            // Small letters take less of the line.
            int room = Math.round((width(one.column()) - 1) * BODY_POINTS / one.points());
            int lines = TextWidth.lines(one.text(), room);
            float height = lines * one.points() * LINE_HEIGHT + ROW_GAP;
            heights.merge(one.row().getRowNum(), height, Math::max);
        }
        heights.forEach((row, height) -> sheet.getRow(row).setHeightInPoints(height));
    }

    /** Remembers what reaches over the columns to its right: a heading or a chart. */
    void reach(int width) {
        reach = Math.max(reach, width);
    }

    /** The width of all columns and of what reaches over them, in widths of a digit. */
    int width() {
        return Math.max(reach, printedWidth());
    }

    /** The last column that something stands in or reaches over. */
    int lastColumn() {
        int last =
                widths.keySet().stream()
                        .mapToInt(column -> column)
                        .filter(column -> column < printed)
                        .max()
                        .orElse(0);
        int covered = 0;
        for (int column = 0; column <= last || covered < reach; column++) {
            covered += widths.containsKey(column) ? width(column) : DEFAULT_WIDTH;
            last = Math.max(last, column);
        }
        return last;
    }

    /** The width of the first column. */
    int firstWidth() {
        return width(0);
    }

    /** Narrows the widest columns of words until the page is as wide as can be read in print. */
    private void squeeze() {
        int over = printedWidth() - PageSetup.WIDEST_ALONE;
        for (; over > 0; over--) {
            Optional<Integer> widest =
                    breakable.stream()
                            .filter(column -> width(column) > NARROWEST_WORDS)
                            .max(Comparator.comparingInt(this::width));
            if (widest.isEmpty()) {
                return;
            }
            widths.put(widest.get(), width(widest.get()) - 1);
        }
    }

    private int printedWidth() {
        return widths.keySet().stream()
                .filter(column -> column < printed)
                .mapToInt(this::width)
                .sum();
    }

    private int width(int column) {
        int wanted = widths.getOrDefault(column, 0);
        return column == 0
                ? Math.clamp(wanted, NARROWEST_FIRST, WIDEST_FIRST)
                : Math.clamp(wanted, NARROWEST, widest.getOrDefault(column, WIDEST));
    }

    private record Wrapped(XSSFRow row, int column, String text, float points) {}
}
