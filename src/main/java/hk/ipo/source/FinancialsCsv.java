package hk.ipo.source;

import hk.ipo.market.Financials;
import hk.ipo.market.FindingKind;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * {@code financials.csv}: one issuer's period a row, in millions of its reporting currency. Results
 * count from the end of their period, the earliest day on which they can have been known; when they
 * were printed is not in the data. An edition shows them with the issuer's listing, which a
 * prospectus with the same results comes before.
 */
final class FinancialsCsv extends CsvFeedSource<Financials> {

    private static final Pattern PERIOD = Pattern.compile("(FY|[1-9][0-9]?[HMQ])[0-9]{4}");

    FinancialsCsv() {
        super(CsvLayout.FINANCIALS);
    }

    @Override
    Financials read(CsvRow row) {
        return new Financials(
                row.required("stock_code").stockCode(),
                row.required("period").matching(PERIOD, FindingKind.RESULTS_PERIOD),
                row.required("period_end").date(),
                row.required("currency").currency(),
                row.optional("revenue_mn").map(Field::decimal),
                row.optional("net_profit_mn").map(Field::signedDecimal),
                row.optional("research_and_development_mn").map(Field::decimal),
                row.optional("cash_mn").map(Field::decimal),
                row.optional("source").map(Field::note),
                row.optional("note").map(Field::note));
    }

    @Override
    String key(Financials results) {
        return results.stockCode() + "@" + results.period();
    }

    @Override
    LocalDate knownFrom(Financials results) {
        return results.periodEnd();
    }
}
