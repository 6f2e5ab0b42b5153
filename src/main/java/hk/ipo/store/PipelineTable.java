package hk.ipo.store;

import static hk.ipo.store.ColumnType.DATE;
import static hk.ipo.store.ColumnType.INTEGER;

import hk.ipo.market.PipelineCount;
import hk.ipo.source.Feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** How many applications were active, day by day. */
final class PipelineTable extends FactTable<PipelineCount> {

    private final Column<PipelineCount, LocalDate> day =
            column("counted_on", DATE, PipelineCount::day);
    private final Column<PipelineCount, Integer> active =
            column("active", INTEGER, PipelineCount::active);

    PipelineTable() {
        super(Feed.PIPELINE, "pipeline_count", PipelineCount.class);
    }

    @Override
    PipelineCount read(ResultSet row) throws SQLException {
        return new PipelineCount(day.read(row), active.read(row));
    }
}
