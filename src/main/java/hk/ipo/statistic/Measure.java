package hk.ipo.statistic;

import hk.ipo.market.Deal;
import hk.ipo.market.Decimals;
import hk.ipo.market.StockCode;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a figure is, as an expression over the facts. {@link Evaluator} works it out in Java; the
 * workbook writes the same expression as a live formula.
 */
public sealed interface Measure {

    /** The number of deals. */
    record Count(Selection selection) implements Measure {}

    /**
     * One number made of a column's known values.
     *
     * @param statistic how
     * @param column of which column
     * @param selection over which deals
     */
    record Aggregate(Statistic statistic, Column.Numeric column, Selection selection)
            implements Measure {}

    /** How many numbers become one. Without any known number only a sum has a value, zero. */
    enum Statistic {
        /** The total. */
        SUM,
        /** The arithmetic mean. */
        MEAN,
        /** The middle number, or the mean of the two in the middle. */
        MEDIAN,
        /** The largest. */
        MAXIMUM,
        /** The smallest. */
        MINIMUM,
        /** The total of the squares, for a concentration index. */
        SUM_OF_SQUARES
    }

    /**
     * The sum of the largest values: of the eight largest deals.
     *
     * @param count how many; all when there are fewer
     * @param column of which column
     * @param selection among which deals
     */
    record SumOfLargest(int count, Column.Numeric column, Selection selection) implements Measure {
        public SumOfLargest {
            if (count < 1) {
                throw new IllegalArgumentException("one largest value or more expected");
            }
        }
    }

    /**
     * The value below which a share of a column's known values lies, between two of them by linear
     * interpolation, both ends included: of n sorted values the one at place (n − 1) × percent ÷
     * 100, counted from zero. The tenth percentile of 100, 200 and 400 is 120. Spreadsheets call it
     * PERCENTILE.INC.
     *
     * @param percent which, from 0 to 100
     * @param column of which column
     * @param selection over which deals
     */
    record Percentile(int percent, Column.Numeric column, Selection selection) implements Measure {
        public Percentile {
            if (percent < 0 || percent > 100) {
                throw new IllegalArgumentException("a percentile from 0 to 100 expected");
            }
        }
    }

    /**
     * A number that was read or counted elsewhere than in the ledger, such as an issuer's revenue:
     * the one kind of measure that is no expression over deals, kept for figures that somebody may
     * want to cite all the same. The workbook writes it as a value.
     *
     * @param value the number
     * @param rows how many facts it rests on
     */
    record Stated(BigDecimal value, int rows) implements Measure {
        public Stated {
            value = Decimals.plain(value);
        }
    }

    /** The sum of one column's values each multiplied by another's, where both are known. */
    record SumOfProducts(Column.Numeric column, Column.Numeric weight, Selection selection)
            implements Measure {}

    /**
     * The deals that name a house, or the total of what a column gives them.
     *
     * @param column the column of names
     * @param name the whole name, letter for letter but for capitals, as spreadsheets search
     * @param place where it must stand among the names of a deal
     * @param amount of which column the total; empty for the number of deals
     * @param selection among which deals
     */
    record OfName(
            Column.Words column,
            String name,
            Place place,
            Optional<Column.Numeric> amount,
            Selection selection)
            implements Measure {

        private static final int LONGEST = 100;

        public OfName {
            if (!canBe(name)) {
                throw new IllegalArgumentException("a name that can be searched for expected");
            }
        }

        /** Whether a deal names it where it must stand. */
        public boolean isNamedIn(Deal deal) {
            return isAmong(column.value().apply(deal));
        }

        /** Whether it is among the names of a deal where it must stand. */
        boolean isAmong(List<String> names) {
            int looked = place == Place.FIRST ? Math.min(1, names.size()) : names.size();
            for (int at = 0; at < looked; at++) {
                if (name.equalsIgnoreCase(names.get(at))) {
                    return true;
                }
            }
            return false;
        }

        /**
         * Whether a name can be told from others in a cell of several: it is not too long for a
         * spreadsheet's search, and has none of the signs that separate names or escape signs.
         */
        public static boolean canBe(String name) {
            return !name.isBlank()
                    && name.length() <= LONGEST
                    && name.indexOf(';') < 0
                    && name.indexOf('~') < 0;
        }
    }

    /** Where a name stands among several. */
    enum Place {
        /** At any place. */
        ANY,
        /** Before all others. */
        FIRST
    }

    /** One deal's value, looked up by its stock code. */
    record OfDeal(Column.Numeric column, StockCode stockCode) implements Measure {}

    /** The exchange's total of a past year. */
    record YearTotal(int year, TotalField field) implements Measure {}

    /** What the exchange totals. */
    enum TotalField {
        /** New listings. */
        LISTINGS,
        /** New listings on the Main Board. */
        MAIN_BOARD,
        /** New listings on GEM. */
        GEM,
        /** IPO funds in Hong Kong dollars. */
        FUNDS
    }

    /** One measure over another; no value when the second is zero. */
    record Quotient(Measure numerator, Measure denominator) implements Measure {}

    /** One measure less another. */
    record Difference(Measure minuend, Measure subtrahend) implements Measure {}

    /** The total of several measures. */
    record Total(List<Measure> parts) implements Measure {
        public Total {
            parts = List.copyOf(parts);
        }
    }

    /**
     * Growth from one measure to another: now ÷ before − 1; no value when there was none before.
     */
    record Change(Measure now, Measure before) implements Measure {}

    /** A measure multiplied by a whole number, such as 10,000 for an index. */
    record Scaled(Measure measure, long factor) implements Measure {}

    /** How many deals there are. */
    static Measure count(Selection selection) {
        return new Count(selection);
    }

    /** The total of a column. */
    static Measure sum(Column.Numeric column, Selection selection) {
        return new Aggregate(Statistic.SUM, column, selection);
    }

    /** The mean of a column's known values. */
    static Measure mean(Column.Numeric column, Selection selection) {
        return new Aggregate(Statistic.MEAN, column, selection);
    }

    /** The median of a column's known values. */
    static Measure median(Column.Numeric column, Selection selection) {
        return new Aggregate(Statistic.MEDIAN, column, selection);
    }

    /** This measure as a share of another. */
    default Measure over(Measure denominator) {
        return new Quotient(this, denominator);
    }
}
