package hk.ipo.store;

import hk.ipo.market.Money;
import hk.ipo.market.Percentage;

import java.math.BigDecimal;
import java.sql.JDBCType;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

/** Takes the values of a row, one column after the other, each of the column's own type. */
interface RowSink {

    /** A column of a type that has no value. */
    void none(JDBCType type) throws SQLException;

    void text(String text) throws SQLException;

    void integer(int number) throws SQLException;

    void integer(long number) throws SQLException;

    void flag(boolean flag) throws SQLException;

    void day(LocalDate day) throws SQLException;

    void decimal(BigDecimal number) throws SQLException;

    default void text(Optional<String> text) throws SQLException {
        if (text.isPresent()) {
            text(text.get());
        } else {
            none(JDBCType.VARCHAR);
        }
    }

    default void integer(Optional<Long> number) throws SQLException {
        if (number.isPresent()) {
            integer(number.get().longValue());
        } else {
            none(JDBCType.BIGINT);
        }
    }

    default void day(Optional<LocalDate> day) throws SQLException {
        if (day.isPresent()) {
            day(day.get());
        } else {
            none(JDBCType.DATE);
        }
    }

    default void decimal(Optional<BigDecimal> number) throws SQLException {
        if (number.isPresent()) {
            decimal(ColumnType.exact(number.get()));
        } else {
            none(JDBCType.NUMERIC);
        }
    }

    /** A percentage without its sign: 49.82% is 49.82. */
    default void percent(Optional<Percentage> percentage) throws SQLException {
        decimal(percentage.map(Percentage::valuePercent));
    }

    /** Two columns, {@link MoneyColumns}. */
    default void money(Optional<Money> money) throws SQLException {
        decimal(money.map(Money::amount));
        text(money.map(known -> known.currency().getCurrencyCode()));
    }
}
