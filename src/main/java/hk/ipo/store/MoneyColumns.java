package hk.ipo.store;

import hk.ipo.market.Money;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.Optional;

/**
 * An amount of money in two columns, {@code funds_base_amount} and {@code funds_base_currency}.
 *
 * @param amount in whole units of the currency, exact
 * @param currency the ISO 4217 code
 * @param <R> what a row of the table is
 */
record MoneyColumns<R>(
        Column<R, Optional<BigDecimal>> amount, Column<R, Optional<Currency>> currency) {

    static final ColumnType<Currency> CURRENCY =
            ColumnType.TEXT.as(Currency::getCurrencyCode, Currency::getInstance);

    Optional<Money> read(ResultSet row) throws SQLException {
        Optional<Currency> unit = currency.read(row);
        return amount.read(row).flatMap(number -> unit.map(known -> new Money(known, number)));
    }
}
