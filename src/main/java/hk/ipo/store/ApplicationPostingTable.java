package hk.ipo.store;

import static hk.ipo.store.ColumnType.DATE;
import static hk.ipo.store.ColumnType.FLAG;
import static hk.ipo.store.ColumnType.STOCK_CODE;
import static hk.ipo.store.ColumnType.TEXT;
import static hk.ipo.store.ColumnType.constant;
import static hk.ipo.store.ColumnType.constants;

import hk.ipo.market.ApplicationPosting;
import hk.ipo.market.Board;
import hk.ipo.market.NameFlag;
import hk.ipo.market.PostedStatus;
import hk.ipo.market.StockCode;
import hk.ipo.source.Feed;

import org.springframework.jdbc.core.JdbcTemplate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Rows of the exchange's application pages, of all nights: narrow rows of sightings, each of which
 * points at what was seen, for most nights repeat what was seen before.
 */
final class ApplicationPostingTable extends FactTable<ApplicationPosting> {

    private final Column<ApplicationPosting, String> number =
            column("application_number", TEXT, ApplicationPosting::id);
    private final Column<ApplicationPosting, Board> board =
            column("board", constant(Board.class), ApplicationPosting::board);
    private final Column<ApplicationPosting, String> applicant =
            column("applicant", TEXT, ApplicationPosting::applicant);
    private final Column<ApplicationPosting, Set<NameFlag>> nameFlags =
            column("name_flags", constants(NameFlag.class), ApplicationPosting::nameFlags);
    private final Column<ApplicationPosting, PostedStatus> status =
            column("posted_status", constant(PostedStatus.class), ApplicationPosting::status);
    private final Column<ApplicationPosting, LocalDate> day =
            column("page_day", DATE, ApplicationPosting::day);
    private final Column<ApplicationPosting, Optional<LocalDate>> latestPosting =
            column("latest_posting", DATE.optional(), ApplicationPosting::latestPosting);
    private final Column<ApplicationPosting, Optional<LocalDate>> firstSubmission =
            column("first_submission", DATE.optional(), ApplicationPosting::firstSubmission);
    private final Column<ApplicationPosting, Optional<LocalDate>> hearingPack =
            column("hearing_pack", DATE.optional(), ApplicationPosting::hearingPack);
    private final Column<ApplicationPosting, Boolean> hasHearingPack =
            column("has_hearing_pack", FLAG, ApplicationPosting::hasHearingPack);
    private final Column<ApplicationPosting, Optional<StockCode>> listedCode =
            column("listed_code", STOCK_CODE.optional(), ApplicationPosting::listedCode);
    private final Column<ApplicationPosting, Optional<String>> sponsor =
            column("sponsor", TEXT.optional(), ApplicationPosting::sponsor);
    private final Column<ApplicationPosting, Optional<LocalDate>> returnedOn =
            column("returned_on", DATE.optional(), ApplicationPosting::returnedOn);
    private final Column<ApplicationPosting, Optional<String>> documentUrl =
            column("document_url", TEXT.optional(), ApplicationPosting::documentUrl);

    ApplicationPostingTable() {
        super(Feed.APPLICATION_PAGES, "application_sighting", ApplicationPosting.class);
    }

    @Override
    String rows() {
        return "application_sighting fact join application_content content"
                + " on content.id = fact.content_id";
    }

    @Override
    String ownerOf(Column<ApplicationPosting, ?> column) {
        return isOfDay(column) ? "fact" : "content";
    }

    @Override
    void add(JdbcTemplate jdbc, List<FactVersion<ApplicationPosting>> versions) {
        new ApplicationContents(jdbc, this).add(versions);
    }

    /** The columns of what was seen, on whatever day. */
    List<Column<ApplicationPosting, ?>> content() {
        return columns().stream().filter(column -> !isOfDay(column)).toList();
    }

    private boolean isOfDay(Column<ApplicationPosting, ?> column) {
        return column.name().equals(day.name());
    }

    @Override
    ApplicationPosting read(ResultSet row) throws SQLException {
        return new ApplicationPosting(
                number.read(row),
                board.read(row),
                applicant.read(row),
                nameFlags.read(row),
                status.read(row),
                day.read(row),
                latestPosting.read(row),
                firstSubmission.read(row),
                hearingPack.read(row),
                hasHearingPack.read(row),
                listedCode.read(row),
                sponsor.read(row),
                returnedOn.read(row),
                documentUrl.read(row));
    }
}
