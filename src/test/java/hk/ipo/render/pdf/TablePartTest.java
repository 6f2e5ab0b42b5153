package hk.ipo.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import hk.ipo.render.Theme.PageSize;
import hk.ipo.render.Wording;
import hk.ipo.report.Block;
import hk.ipo.report.Cell;
import hk.ipo.report.Display;
import hk.ipo.report.Language;
import hk.ipo.report.TableColumn;
import hk.ipo.report.Text;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

class TablePartTest {

    private static final Wording WORDING = Wording.of(Language.ENGLISH);
    private static final Styles STYLES = new Styles(Typefaces.builtIn(Language.ENGLISH));

    @Test
    void howeverLongATableIsNoPageHasOneRowOfItAlone() {
        for (int rows = 4; rows <= 120; rows++) {
            Map<Integer, Long> onPages = rowsOnPages(rows, false);
            assertThat(onPages.values()).as("%d rows", rows).allMatch(count -> count >= 2);
            assertThat(sum(onPages)).isEqualTo(rows);
        }
    }

    @Test
    void aTotalStandsBelowTheLastRowAtLeast() {
        for (int rows = 4; rows <= 120; rows++) {
            Map<Integer, Long> onPages = rowsOnPages(rows, true);
            assertThat(onPages.values()).as("%d rows", rows).allMatch(count -> count >= 2);
            assertThat(sum(onPages)).isEqualTo(rows + 1);
        }
    }

    @Test
    void aPageIsFilledAsFarAsThatAllows() {
        // 39 rows fill the first page; the two last ones of 40 stay together.
        assertThat(rowsOnPages(39, false)).containsExactly(Map.entry(1, 39L));
        assertThat(rowsOnPages(40, false)).containsExactly(Map.entry(1, 38L), Map.entry(2, 2L));
        assertThat(rowsOnPages(41, false)).containsExactly(Map.entry(1, 39L), Map.entry(2, 2L));
    }

    private static long sum(Map<Integer, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private static Map<Integer, Long> rowsOnPages(int rows, boolean total) {
        RecordingCanvas canvas = new RecordingCanvas();
        Pages pages = new Pages(canvas, new Furniture(WORDING, STYLES, "", "", 1), PageSize.A4);
        pages.turn(PageFormat.PORTRAIT);
        new TablePart(TableText.of(table(rows, total), WORDING, Definitions.NONE), STYLES)
                .print(pages);
        return canvas.lines().stream()
                .filter(line -> line.text().startsWith("row "))
                .collect(groupingBy(RecordingCanvas.Line::page, TreeMap::new, counting()));
    }

    private static Block.Table table(int rows, boolean total) {
        return new Block.Table(
                "t",
                new Text.Data("Rows"),
                List.of(
                        TableColumn.words("figures.column.id"),
                        TableColumn.numbers("figures.column.rows", Display.COUNT)),
                IntStream.range(0, rows).mapToObj(TablePartTest::row).toList(),
                total ? Optional.of(row(rows)) : Optional.empty());
    }

    private static List<Cell> row(int at) {
        return List.of(Cell.of(new Text.Data("row " + at)), Cell.of(at));
    }
}
