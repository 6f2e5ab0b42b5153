package hk.ipo.store;

import static hk.ipo.store.ColumnType.DATE;
import static hk.ipo.store.ColumnType.STOCK_CODE;
import static hk.ipo.store.ColumnType.TEXT;
import static hk.ipo.store.ColumnType.constant;
import static hk.ipo.store.ColumnType.constants;

import hk.ipo.market.Application;
import hk.ipo.market.Board;
import hk.ipo.market.NameFlag;
import hk.ipo.market.StockCode;
import hk.ipo.source.Feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Listing applications seen on the exchange's pages. */
final class ApplicationTable extends FactTable<Application> {

    private final Column<Application, String> number =
            column("application_number", TEXT, Application::id);
    private final Column<Application, Board> board =
            column("board", constant(Board.class), Application::board);
    private final Column<Application, Optional<String>> applicantEnglish =
            column("applicant_english", TEXT.optional(), Application::applicantEnglish);
    private final Column<Application, Optional<String>> applicantChinese =
            column("applicant_chinese", TEXT.optional(), Application::applicantChinese);
    private final Column<Application, Set<NameFlag>> nameFlags =
            column("name_flags", constants(NameFlag.class), Application::nameFlags);
    private final Column<Application, Optional<LocalDate>> firstSubmission =
            column("first_submission", DATE.optional(), Application::firstSubmission);
    private final Column<Application, Optional<LocalDate>> latestPosting =
            column("latest_posting", DATE.optional(), Application::latestPosting);
    private final Column<Application, Optional<LocalDate>> coordinatorAppointment =
            column("coordinator_appointment", DATE.optional(), Application::coordinatorAppointment);
    private final Column<Application, Optional<LocalDate>> hearingPack =
            column("hearing_pack", DATE.optional(), Application::hearingPack);
    private final Column<Application, Optional<LocalDate>> inactiveSince =
            column("inactive_since", DATE.optional(), Application::inactiveSince);
    private final Column<Application, Optional<StockCode>> listedCode =
            column("listed_code", STOCK_CODE.optional(), Application::listedCode);
    private final Column<Application, Optional<LocalDate>> listedOn =
            column("listed_on", DATE.optional(), Application::listedOn);
    private final Column<Application, LocalDate> firstSeen =
            column("first_seen", DATE, Application::firstSeen);
    private final Column<Application, LocalDate> lastSeen =
            column("last_seen", DATE, Application::lastSeen);
    private final Column<Application, Optional<String>> documentUrl =
            column("document_url", TEXT.optional(), Application::documentUrl);

    ApplicationTable() {
        super(Feed.APPLICATIONS, "application", Application.class);
    }

    @Override
    Application read(ResultSet row) throws SQLException {
        return new Application(
                number.read(row),
                board.read(row),
                applicantEnglish.read(row),
                applicantChinese.read(row),
                nameFlags.read(row),
                firstSubmission.read(row),
                latestPosting.read(row),
                coordinatorAppointment.read(row),
                hearingPack.read(row),
                inactiveSince.read(row),
                listedCode.read(row),
                listedOn.read(row),
                firstSeen.read(row),
                lastSeen.read(row),
                documentUrl.read(row));
    }
}
