package hk.ipo.store;

import static hk.ipo.store.ColumnType.DATE;
import static hk.ipo.store.ColumnType.STOCK_CODE;
import static hk.ipo.store.ColumnType.TEXT;
import static hk.ipo.store.ColumnType.constant;

import hk.ipo.market.CompactList;
import hk.ipo.market.OverAllotment;
import hk.ipo.market.StockCode;
import hk.ipo.source.Feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Proceeds that became known after the listing. */
final class OverAllotmentTable extends FactTable<OverAllotment> {

    private final Column<OverAllotment, StockCode> stockCode =
            column("stock_code", STOCK_CODE, OverAllotment::stockCode);
    private final Column<OverAllotment, LocalDate> knownOn =
            column("known_on", DATE, OverAllotment::knownOn);
    private final Column<OverAllotment, OverAllotment.Basis> basis =
            column("basis", constant(OverAllotment.Basis.class), OverAllotment::basis);
    private final MoneyColumns<OverAllotment> proceeds =
            money("proceeds", row -> Optional.of(row.proceeds()));
    private final Column<OverAllotment, Optional<String>> note =
            column("note", TEXT.optional(), OverAllotment::note);

    OverAllotmentTable() {
        super(Feed.OVER_ALLOTMENTS, "over_allotment", OverAllotment.class);
    }

    @Override
    List<OverAllotment> newList() {
        return CompactList.ofOverAllotments();
    }

    @Override
    OverAllotment read(ResultSet row) throws SQLException {
        return new OverAllotment(
                stockCode.read(row),
                knownOn.read(row),
                basis.read(row),
                proceeds.read(row).orElseThrow(),
                note.read(row));
    }
}
