package hk.ipo.render.pdf;

import hk.ipo.render.Wording;
import hk.ipo.report.Block;
import hk.ipo.report.Cell;
import hk.ipo.report.TableColumn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a table says, in one language.
 *
 * @param title its name
 * @param columns what its headers say
 * @param rows what its rows say
 * @param total what the row that adds them up says
 */
record TableText(
        String title,
        List<Header> columns,
        List<List<CellText>> rows,
        Optional<List<CellText>> total) {

    /**
     * What the header of a column says.
     *
     * @param words its words
     * @param unit the unit of its numbers; empty for none
     * @param numbers whether the column has numbers only
     */
    record Header(String words, String unit, boolean numbers) {}

    static TableText of(Block.Table table, Wording wording, Definitions definitions) {
        List<List<CellText>> rows = new ArrayList<>();
        for (List<Cell> row : table.rows()) {
            rows.add(cells(row, table, wording, definitions));
        }
        Optional<List<CellText>> total =
                table.total().map(row -> cells(row, table, wording, definitions));
        List<Header> headers = new ArrayList<>();
        for (int at = 0; at < table.columns().size(); at++) {
            TableColumn column = table.columns().get(at);
            int index = at;
            // The first column names the row, even if its names are years.
            boolean numbers =
                    index > 0
                            && (column.display().isPresent()
                                    || Stream.concat(rows.stream(), total.stream())
                                            .allMatch(row -> row.get(index).number()));
            headers.add(
                    new Header(
                            wording.say(column.header()),
                            column.display().map(wording::unit).orElse(""),
                            numbers));
        }
        return new TableText(wording.say(table.title()), headers, rows, total);
    }

    private static List<CellText> cells(
            List<Cell> row, Block.Table table, Wording wording, Definitions definitions) {
        if (row.size() != table.columns().size()) {
            throw new IllegalArgumentException(
                    table.id()
                            + ": a cell for each of "
                            + table.columns().size()
                            + " columns expected");
        }
        List<CellText> cells = new ArrayList<>(row.size());
        for (int at = 0; at < row.size(); at++) {
            Cell cell = row.get(at);
            cells.add(
                    CellText.of(cell, table.columns().get(at).display(), wording)
                            .leading(definitions.link(cell, wording)));
        }
        return List.copyOf(cells);
    }

    /** The same with the first cell of each row as a place, by the rows' names in order. */
    TableText placed(List<String> places) {
        List<List<CellText>> placed = new ArrayList<>();
        for (List<CellText> row : rows) {
            List<CellText> cells = new ArrayList<>(row);
            cells.set(0, row.getFirst().at(places.get(placed.size())));
            placed.add(List.copyOf(cells));
        }
        return new TableText(title, columns, placed, total);
    }

    /** Every cell of a column, the total's last. */
    List<CellText> column(int index) {
        return Stream.concat(rows.stream(), total.stream()).map(row -> row.get(index)).toList();
    }
}
