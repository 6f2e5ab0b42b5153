package hk.ipo.store;

import static hk.ipo.store.ColumnType.DATE;
import static hk.ipo.store.ColumnType.DECIMAL;
import static hk.ipo.store.ColumnType.STOCK_CODE;
import static hk.ipo.store.ColumnType.TEXT;

import hk.ipo.market.Financials;
import hk.ipo.market.StockCode;
import hk.ipo.source.Feed;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;

/** Results of issuers. */
final class FinancialsTable extends FactTable<Financials> {

    private final Column<Financials, StockCode> stockCode =
            column("stock_code", STOCK_CODE, Financials::stockCode);
    private final Column<Financials, String> period =
            column("reporting_period", TEXT, Financials::period);
    private final Column<Financials, LocalDate> periodEnd =
            column("period_end", DATE, Financials::periodEnd);
    private final Column<Financials, Currency> currency =
            column("currency", MoneyColumns.CURRENCY, Financials::currency);
    private final Column<Financials, Optional<BigDecimal>> revenue =
            column("revenue_millions", DECIMAL.optional(), Financials::revenueMillions);
    private final Column<Financials, Optional<BigDecimal>> netProfit =
            column("net_profit_millions", DECIMAL.optional(), Financials::netProfitMillions);
    private final Column<Financials, Optional<BigDecimal>> research =
            column("research_millions", DECIMAL.optional(), Financials::researchMillions);
    private final Column<Financials, Optional<BigDecimal>> cash =
            column("cash_millions", DECIMAL.optional(), Financials::cashMillions);
    private final Column<Financials, Optional<String>> source =
            column("source", TEXT.optional(), Financials::source);
    private final Column<Financials, Optional<String>> note =
            column("note", TEXT.optional(), Financials::note);

    FinancialsTable() {
        super(Feed.FINANCIALS, "financials", Financials.class);
    }

    @Override
    Financials read(ResultSet row) throws SQLException {
        return new Financials(
                stockCode.read(row),
                period.read(row),
                periodEnd.read(row),
                currency.read(row),
                revenue.read(row),
                netProfit.read(row),
                research.read(row),
                cash.read(row),
                source.read(row),
                note.read(row));
    }
}
