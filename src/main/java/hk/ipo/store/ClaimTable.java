package hk.ipo.store;

import static hk.ipo.store.ColumnType.DATE;
import static hk.ipo.store.ColumnType.DECIMAL;
import static hk.ipo.store.ColumnType.FLAG;
import static hk.ipo.store.ColumnType.TEXT;

import hk.ipo.market.Claim;
import hk.ipo.market.Period;
import hk.ipo.source.Feed;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

/** What others have published about the market. */
final class ClaimTable extends FactTable<Claim> {

    private final Column<Claim, String> id = column("claim_id", TEXT, Claim::id);
    private final Column<Claim, String> publisher = column("publisher", TEXT, Claim::publisher);
    private final Column<Claim, LocalDate> publishedOn =
            column("published_on", DATE, Claim::publishedOn);
    private final Column<Claim, String> measure = column("measure", TEXT, Claim::measure);
    private final Column<Claim, String> scope = column("scope", TEXT, Claim::scope);
    private final Column<Claim, Optional<LocalDate>> periodStart =
            column("period_start", DATE.optional(), claim -> claim.period().map(Period::start));
    private final Column<Claim, Optional<LocalDate>> periodEnd =
            column("period_end", DATE.optional(), claim -> claim.period().map(Period::end));
    private final Column<Claim, LocalDate> knownOn = column("known_on", DATE, Claim::knownOn);
    private final Column<Claim, String> printed = column("printed", TEXT, Claim::value);
    private final Column<Claim, Optional<BigDecimal>> number =
            column("printed_number", DECIMAL.optional(), Claim::number);
    private final Column<Claim, String> unit = column("unit", TEXT, Claim::unit);
    private final Column<Claim, String> precision =
            column("printed_precision", TEXT, Claim::precision);
    private final Column<Claim, Boolean> controlling =
            column("controlling", FLAG, Claim::controlling);
    private final Column<Claim, String> statement = column("statement", TEXT, Claim::statement);
    private final Column<Claim, Optional<String>> reason =
            column("reason", TEXT.optional(), Claim::reason);

    ClaimTable() {
        super(Feed.CLAIMS, "claim", Claim.class);
    }

    @Override
    Claim read(ResultSet row) throws SQLException {
        Optional<LocalDate> end = periodEnd.read(row);
        return new Claim(
                id.read(row),
                publisher.read(row),
                publishedOn.read(row),
                measure.read(row),
                scope.read(row),
                periodStart.read(row).map(start -> new Period(start, end.orElseThrow())),
                knownOn.read(row),
                printed.read(row),
                number.read(row),
                unit.read(row),
                precision.read(row),
                controlling.read(row),
                statement.read(row),
                reason.read(row));
    }
}
