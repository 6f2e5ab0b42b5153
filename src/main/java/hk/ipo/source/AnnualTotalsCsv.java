package hk.ipo.source;

import hk.ipo.market.AnnualTotal;
import hk.ipo.market.Money;

import java.time.LocalDate;

/** {@code market_totals.csv}: one year a row, its funds in billions of Hong Kong dollars. */
final class AnnualTotalsCsv extends CsvFeedSource<AnnualTotal> {

    AnnualTotalsCsv() {
        super(CsvLayout.ANNUAL_TOTALS);
    }

    @Override
    AnnualTotal read(CsvRow row) {
        return new AnnualTotal(
                row.required("year").smallCount(),
                row.optional("new_listings").map(Field::smallCount),
                row.optional("main_board").map(Field::smallCount),
                row.optional("gem").map(Field::smallCount),
                row.optional("ipo_funds_hkd_bn")
                        .map(Field::decimal)
                        .map(billions -> Money.hkd(billions.multiply(AnnualTotal.BILLION))));
    }

    @Override
    String key(AnnualTotal total) {
        return Integer.toString(total.year());
    }

    @Override
    LocalDate knownFrom(AnnualTotal total) {
        return total.knownFrom();
    }
}
