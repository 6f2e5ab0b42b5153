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

    /** The format counts a 29 February 1900; behind it, days are counted evenly. */
    private static final LocalDate EVENLY_COUNTED = LocalDate.of(1900, 3, 1);

    /** How the format counts 1 January 1970. */
    private static final int EPOCH = 25_569;

    private final CellMarkup markup;
    private final CellStart start;
    private final Column.Day column;

    DayCell(CellMarkup markup, int style, Column.Day column) {
        this.markup = markup;
        this.start = CellStart.number(style);
        this.column = column;
    }

    @Override
    public int write(ByteBlock out, LedgerRow row, Deal deal) {
        Optional<LocalDate> day = column.value().apply(deal);
        if (day.isEmpty()) {
            return NO_WIDTH;
        }
        markup.open(out, row, start);
        addValue(markup, out, day.get());
        return WIDTH;
    }

    /** Adds a day and ends its cell. */
    static void addValue(CellMarkup markup, ByteBlock out, LocalDate day) {
        markup.openValue(out);
        out.addDigits(
                day.isBefore(EVENLY_COUNTED)
                        ? (long) DateUtil.getExcelDate(day)
                        : day.toEpochDay() + EPOCH);
        markup.closeValue(out);
    }
}
