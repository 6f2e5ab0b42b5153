package hk.ipo.store;

import static hk.ipo.store.ColumnType.DATE;
import static hk.ipo.store.ColumnType.DECIMAL;
import static hk.ipo.store.ColumnType.FLAG;
import static hk.ipo.store.ColumnType.TEXT;

import hk.ipo.market.Claim;
import hk.ipo.market.Period;
import hk.ipo.market.Translated;
import hk.ipo.source.Feed;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** What others have published about the market. */
final class ClaimTable extends FactTable<Claim> {

    private final Column<Claim, String> id = column("claim_id", TEXT, Claim::id);
    private final Words publisher = words("publisher", claim -> Optional.of(claim.publisher()));
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
    private final Words statement = words("statement", claim -> Optional.of(claim.statement()));
    private final Words reason = words("reason", Claim::reason);

    ClaimTable() {
        super(Feed.CLAIMS, "claim", Claim.class);
    }

    @Override
    Claim read(ResultSet row) throws SQLException {
        Optional<LocalDate> end = periodEnd.read(row);
        return new Claim(
                id.read(row),
                publisher.read(row).orElseThrow(),
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
                statement.read(row).orElseThrow(),
                reason.read(row));
    }

    private Words words(String name, Function<Claim, Optional<Translated>> value) {
        return new Words(
                column(name, TEXT.optional(), claim -> value.apply(claim).map(Translated::english)),
                column(
                        name + "_zh_hant",
                        TEXT.optional(),
                        claim -> value.apply(claim).flatMap(Translated::traditional)),
                column(
                        name + "_zh_hans",
                        TEXT.optional(),
                        claim -> value.apply(claim).flatMap(Translated::simplified)));
    }

    /** Three columns that hold the same words in three languages. */
    private record Words(
            Column<Claim, Optional<String>> english,
            Column<Claim, Optional<String>> traditional,
            Column<Claim, Optional<String>> simplified) {

        Optional<Translated> read(ResultSet row) throws SQLException {
            Optional<String> said = english.read(row);
            Optional<String> hant = traditional.read(row);
            Optional<String> hans = simplified.read(row);
            return said.map(words -> new Translated(words, hant, hans));
        }
    }
}
