package hk.ipo.store;

import static hk.ipo.store.ColumnType.INTEGER;

import hk.ipo.market.AnnualTotal;
import hk.ipo.source.Feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** The exchange's totals of past years. */
final class AnnualTotalTable extends FactTable<AnnualTotal> {

    private final Column<AnnualTotal, Integer> year =
            column("calendar_year", INTEGER, AnnualTotal::year);
    private final Column<AnnualTotal, Optional<Integer>> listings =
            column("listings", INTEGER.optional(), AnnualTotal::listings);
    private final Column<AnnualTotal, Optional<Integer>> mainBoard =
            column("main_board", INTEGER.optional(), AnnualTotal::mainBoard);
    private final Column<AnnualTotal, Optional<Integer>> gem =
            column("gem", INTEGER.optional(), AnnualTotal::gem);
    private final MoneyColumns<AnnualTotal> funds = money("funds", AnnualTotal::funds);

    AnnualTotalTable() {
        super(Feed.ANNUAL_TOTALS, "annual_total", AnnualTotal.class);
    }

    @Override
    AnnualTotal read(ResultSet row) throws SQLException {
        return new AnnualTotal(
                year.read(row),
                listings.read(row),
                mainBoard.read(row),
                gem.read(row),
                funds.read(row));
    }
}
