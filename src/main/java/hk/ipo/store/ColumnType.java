package hk.ipo.store;

import hk.ipo.market.Decimals;
import hk.ipo.market.Finding;
import hk.ipo.market.StockCode;

import java.math.BigDecimal;
import java.sql.JDBCType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How a value stands in a column: what is read back equals what was written.
 *
 * @param sqlType the column's type
 * @param writing how the value is written
 * @param reading how the value is read
 * @param <V> the value's type in the domain
 */
record ColumnType<V>(JDBCType sqlType, Writing<V> writing, Reading<V> reading) {

    /** Hands a value over as the next of a row. */
    interface Writing<V> {
        void to(RowSink sink, V value) throws SQLException;
    }

    /** The value of a named column in the current row. */
    interface Reading<V> {
        V of(ResultSet row, String column) throws SQLException;
    }

    /** Digits before the point that a decimal column holds. */
    private static final int WHOLE_DIGITS = 40;

    /** Digits behind the point that a decimal column holds. */
    private static final int DECIMALS = 20;

    static final ColumnType<String> TEXT =
            new ColumnType<>(JDBCType.VARCHAR, RowSink::text, ResultSet::getString);

    static final ColumnType<Integer> INTEGER =
            new ColumnType<>(JDBCType.INTEGER, RowSink::integer, ResultSet::getInt);

    static final ColumnType<Long> LONG =
            new ColumnType<>(JDBCType.BIGINT, RowSink::integer, ResultSet::getLong);

    static final ColumnType<Boolean> FLAG =
            new ColumnType<>(JDBCType.BOOLEAN, RowSink::flag, ResultSet::getBoolean);

    static final ColumnType<LocalDate> DATE =
            new ColumnType<>(
                    JDBCType.DATE,
                    RowSink::day,
                    (row, column) -> row.getObject(column, LocalDate.class));

    static final ColumnType<BigDecimal> DECIMAL =
            new ColumnType<>(
                    JDBCType.NUMERIC,
                    (sink, number) -> sink.decimal(exact(number)),
                    (row, column) -> Decimals.plain(row.getBigDecimal(column)));

    static final ColumnType<StockCode> STOCK_CODE = TEXT.as(StockCode::toString, StockCode::parse);

    static final ColumnType<List<String>> TEXTS = TEXT.as(JoinedText::join, JoinedText::split);

    static final ColumnType<List<Finding>> FINDINGS =
            TEXTS.as(
                    findings -> findings.stream().map(KeptFinding::text).toList(),
                    texts -> texts.stream().map(KeptFinding::of).toList());

    /** A constant by its name. */
    static <E extends Enum<E>> ColumnType<E> constant(Class<E> type) {
        return TEXT.as(Enum::name, name -> Enum.valueOf(type, name));
    }

    /** A set of constants by their names, in the order of their declaration. */
    static <E extends Enum<E>> ColumnType<Set<E>> constants(Class<E> type) {
        return TEXTS.as(
                set ->
                        Arrays.stream(type.getEnumConstants())
                                .filter(set::contains)
                                .map(Enum::name)
                                .toList(),
                names ->
                        names.stream()
                                .map(name -> Enum.valueOf(type, name))
                                .collect(Collectors.toUnmodifiableSet()));
    }

    /** The same column holding another type, by a conversion there and back. */
    <U> ColumnType<U> as(Function<U, V> there, Function<V, U> back) {
        return new ColumnType<>(
                sqlType,
                (sink, value) -> writing.to(sink, there.apply(value)),
                (row, column) -> back.apply(reading.of(row, column)));
    }

    /** The same column where the value may be missing. */
    ColumnType<Optional<V>> optional() {
        return new ColumnType<>(
                sqlType,
                (sink, value) -> {
                    if (value.isPresent()) {
                        writing.to(sink, value.get());
                    } else {
                        sink.none(sqlType);
                    }
                },
                (row, column) ->
                        row.getObject(column) == null
                                ? Optional.empty()
                                : Optional.of(reading.of(row, column)));
    }

    /** A database would round silently what its column cannot hold. */
    static BigDecimal exact(BigDecimal number) {
        BigDecimal plain = Decimals.plain(number);
        if (plain.scale() > DECIMALS || plain.precision() - plain.scale() > WHOLE_DIGITS) {
            throw new IllegalArgumentException(
                    "a number of at most "
                            + WHOLE_DIGITS
                            + " digits and "
                            + DECIMALS
                            + " decimals expected");
        }
        return plain;
    }
}
