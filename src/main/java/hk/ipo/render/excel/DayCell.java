package hk.ipo.render.excel;

import hk.ipo.market.Deal;
import hk.ipo.render.zip.ByteBlock;
import hk.ipo.statistic.Column;

import org.apache.poi.ss.usermodel.DateUtil;

import java.time.LocalDate;
import java.util.Optional;

/** A day of the ledger, as the number of days that the file format counts. */
final class DayCell implements LedgerCell {

    /** What any day's format takes. */
    static final int WIDTH = 12;

    private final CellMarkup markup;
    private final byte[] style;
    private final Column.Day column;

    DayCell(CellMarkup markup, int style, Column.Day column) {
        this.markup = markup;
        this.style = CellMarkup.number(style);
        this.column = column;
    }

    @Override
    public int write(ByteBlock out, RowNumber row, Deal deal) {
        Optional<LocalDate> day = column.value().apply(deal);
        if (day.isEmpty()) {
            return NO_WIDTH;
        }
        markup.open(out, row, style);
        addValue(out, day.get());
        return WIDTH;
    }

    /** Adds a day and ends its cell. */
    static void addValue(ByteBlock out, LocalDate day) {
        CellMarkup.openValue(out);
        out.addDigits((long) DateUtil.getExcelDate(day));
        CellMarkup.closeValue(out);
    }
}
