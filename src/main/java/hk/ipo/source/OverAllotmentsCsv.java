package hk.ipo.source;

import hk.ipo.market.OverAllotment;

import java.time.LocalDate;

/**
 * {@code over_allotments.csv}: one exercise a row, by stock code and day, since an option may be
 * exercised in parts.
 */
final class OverAllotmentsCsv extends CsvFeedSource<OverAllotment> {

    OverAllotmentsCsv() {
        super(CsvLayout.OVER_ALLOTMENTS);
    }

    @Override
    OverAllotment read(CsvRow row) {
        return new OverAllotment(
                row.required("stock_code").stockCode(),
                row.requiredDate("known_on"),
                row.required("basis").oneOf(OverAllotment.Basis.class),
                row.required("proceeds_hkd").hongKongDollars(),
                row.optional("note").map(Field::note));
    }

    @Override
    String key(OverAllotment overAllotment) {
        return overAllotment.stockCode() + "@" + overAllotment.knownOn();
    }

    @Override
    LocalDate knownFrom(OverAllotment overAllotment) {
        return overAllotment.knownOn();
    }
}
