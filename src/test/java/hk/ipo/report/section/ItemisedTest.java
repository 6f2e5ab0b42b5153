package hk.ipo.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.report.Cell;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

class ItemisedTest {

    @Test
    void asManyAsAreNamedNeedNoRowOfOthers() {
        List<List<Cell>> rows = rows(Itemised.MOST);

        assertThat(rows).hasSize(500);
        assertThat(rows.getLast()).containsExactly(Cell.of(499));
    }

    @Test
    void theOthersStandInOneRowBehindThoseNamed() {
        List<List<Cell>> rows = rows(503);

        assertThat(rows).hasSize(501);
        assertThat(rows.get(499)).containsExactly(Cell.of(499));
        // 500, 501 and 502.
        assertThat(rows.getLast()).containsExactly(Cell.of(1_503));
    }

    private static List<List<Cell>> rows(int count) {
        return Itemised.rows(
                IntStream.range(0, count).boxed().toList(),
                number -> List.of(Cell.of(number)),
                others -> List.of(Cell.of(others.stream().mapToInt(number -> number).sum())));
    }
}
