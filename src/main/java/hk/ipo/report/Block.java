package hk.ipo.report;

import hk.ipo.market.Deal;
import hk.ipo.market.LazyDeals;
import hk.ipo.statistic.Column;
import hk.ipo.statistic.Selection;

import java.util.List;
import java.util.Optional;

/** A part of a section. Every backend renders every kind. */
public sealed interface Block {

    /** Large figures side by side, each with the change beside it. */
    record KeyFigures(List<KeyFigure> figures) implements Block {
        public KeyFigures {
            figures = List.copyOf(figures);
        }
    }

    /**
     * One large figure.
     *
     * @param figure the figure
     * @param caption what it is, in a few words
     * @param change the change beside it, where there is something to compare with
     * @param comparison what the change compares with, in a few words
     */
    record KeyFigure(
            Figure figure, Text caption, Optional<Figure> change, Optional<Text> comparison) {}

    /** Sentences. */
    record Paragraph(Text text) implements Block {}

    /**
     * A table.
     *
     * @param id its name within the report, to which charts refer: {@code month.by-month}
     * @param title its words
     * @param columns its columns; the first names the row
     * @param rows its rows, each with a cell for every column
     * @param total the row that adds the others up, set off
     */
    record Table(
            String id,
            Text title,
            List<TableColumn> columns,
            List<List<Cell>> rows,
            Optional<List<Cell>> total)
            implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            total = total.map(List::copyOf);
            for (List<Cell> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException(
                            id + ": a cell for each of " + columns.size() + " columns expected");
                }
            }
        }
    }

    /**
     * A chart of a table of the same section, so that its numbers stand beside it.
     *
     * @param kind how it is drawn
     * @param title the statement it makes
     * @param subtitle unit and period
     * @param table the id of the table it draws
     * @param categoryColumn the index of the table's column that names the categories
     * @param series what is drawn, the main series first
     */
    record Chart(
            ChartKind kind,
            Text title,
            Text subtitle,
            String table,
            int categoryColumn,
            List<Series> series)
            implements Block {
        public Chart {
            series = List.copyOf(series);
        }
    }

    /** How a chart is drawn. */
    enum ChartKind {
        /** Upright bars, time running left to right. */
        COLUMN,
        /** Lying bars, one below the other. */
        BAR,
        /** Lines over time. */
        LINE,
        /**
         * Steps from one total to another. The first series is the running total, a value in each
         * row: the first and the last row stand on the axis, each other row hangs between the total
         * before it and its own. The second series is the step, which labels them.
         */
        WATERFALL
    }

    /**
     * One series of a chart.
     *
     * @param column the index of the table's column drawn
     * @param name its words
     * @param emphasis whether it has the accent colour; a comparison is drawn lighter
     */
    record Series(int column, Text name, boolean emphasis) {}

    /**
     * The ledger: one row a deal, every column. The workbook makes it a table of its own, on which
     * all formulas rest.
     *
     * @param ledger which of the edition's two ledgers
     * @param columns its columns
     * @param deals its rows
     */
    record LedgerTable(Selection.Ledger ledger, List<Column> columns, List<Deal> deals)
            implements Block {
        public LedgerTable {
            columns = List.copyOf(columns);
            deals = LazyDeals.unchangeable(deals);
        }
    }

    /** A note on sources, bases or definitions, numbered and set at the foot of the section. */
    record Note(Text text) implements Block {}

    /** The line that stands where there is no data. */
    record Empty(Text text) implements Block {}
}
