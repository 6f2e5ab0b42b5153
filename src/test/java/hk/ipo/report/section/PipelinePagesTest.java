package hk.ipo.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.market.Application;
import hk.ipo.market.ApplicationPosting;
import hk.ipo.market.Background;
import hk.ipo.market.Board;
import hk.ipo.market.Market;
import hk.ipo.market.PostedApplications;
import hk.ipo.market.PostedStatus;
import hk.ipo.market.ReturnedApplication;
import hk.ipo.report.Cell;
import hk.ipo.report.Text;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class PipelinePagesTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 5, 20);
    private static final LocalDate SECOND = LocalDate.of(2026, 5, 21);

    private static final List<ApplicationPosting> POSTINGS =
            List.of(
                    posting("1", "Harbour Robots", PostedStatus.ACTIVE, FIRST, false),
                    posting("2", "燈籠生物", PostedStatus.ACTIVE, FIRST, true),
                    posting("3", "Peak Foods", PostedStatus.ACTIVE, FIRST, true),
                    posting("1", "Harbour Robots", PostedStatus.WITHDRAWN, SECOND, false),
                    posting("2", "燈籠生物", PostedStatus.ACTIVE, SECOND, true),
                    posting("3", "Peak Foods", PostedStatus.LISTED, SECOND, true));

    @Test
    void changesOfStatusAndHearingPacksAreCounted() {
        CarriedReport report = CarriedReport.of(2026, market(List.of()));

        assertThat(report.values())
                .containsEntry("pipeline.hearing-pack", BigDecimal.ONE)
                .containsEntry("pipeline.changes.WITHDRAWN", BigDecimal.ONE)
                .containsEntry("pipeline.changes.LISTED", BigDecimal.ONE)
                .containsEntry("pipeline.changes.LAPSED", BigDecimal.ZERO)
                .containsEntry("pipeline.changes.total", BigDecimal.TWO)
                .containsEntry("pipeline.status.ACTIVE.all", BigDecimal.ONE);
    }

    @Test
    void theLatestChangesAreNamed() {
        assertThat(
                        CarriedReport.of(2026, market(List.of()))
                                .table("pipeline", "pipeline.latest-changes")
                                .rows())
                .containsExactly(
                        List.of(
                                new Cell.Day(SECOND),
                                Cell.of(new Text.Name("Harbour Robots", Optional.empty())),
                                Cell.of(Text.of("posted-status.ACTIVE")),
                                Cell.of(Text.of("posted-status.WITHDRAWN"))),
                        List.of(
                                new Cell.Day(SECOND),
                                Cell.of(new Text.Name("Peak Foods", Optional.empty())),
                                Cell.of(Text.of("posted-status.ACTIVE")),
                                Cell.of(Text.of("posted-status.LISTED"))));
    }

    @Test
    void ofTheNamesOfADayInTwoLanguagesTheMoreNumerousCount() {
        LocalDate day = LocalDate.of(2026, 2, 10);
        LocalDate old = LocalDate.of(2014, 9, 26);
        CarriedReport report =
                CarriedReport.of(
                        2026,
                        market(
                                List.of(
                                        returned("Jade Finance", day, false),
                                        returned("Kite Toys", day, false),
                                        returned("玉石金融", day, true),
                                        returned("風箏玩具", old, true))));

        assertThat(report.values())
                .containsEntry("pipeline.returned", BigDecimal.TWO)
                .containsEntry("pipeline.returned.all", new BigDecimal(3));
    }

    @Test
    void aFigureKnowsTheApplicationsThatItCounts() {
        ApplicationsBehind behind = new ApplicationsBehind(2026, market(List.of()));

        assertThat(behind.figure("pipeline.hearing-pack"))
                .containsExactly(new ApplicationsBehind.Counted("2", "燈籠生物"));
        assertThat(behind.figure("pipeline.changes.LISTED"))
                .containsExactly(new ApplicationsBehind.Counted("3", "Peak Foods"));
        assertThat(behind.figure("pipeline.status.INACTIVE.main"))
                .containsExactly(new ApplicationsBehind.Counted("1", "Harbour Robots"));
        assertThat(behind.figure("pipeline.status.total.gem")).isEmpty();
        assertThat(behind.figure("headline.funds")).isEmpty();
    }

    private static Market market(List<ReturnedApplication> returned) {
        PostedApplications posted = new PostedApplications();
        POSTINGS.forEach(posted::add);
        List<Application> applications = posted.mergedWith(List.of());
        return new Market(
                SECOND,
                List.of(),
                List.of(),
                new Background(applications, List.of(), List.of(), List.of(), returned));
    }

    private static ReturnedApplication returned(String name, LocalDate day, boolean chinese) {
        return new ReturnedApplication(name, Optional.empty(), day, chinese, FIRST, SECOND);
    }

    private static ApplicationPosting posting(
            String id, String name, PostedStatus status, LocalDate day, boolean heard) {
        return new ApplicationPosting(
                id,
                Board.MAIN,
                name,
                Set.of(),
                status,
                day,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                heard,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
