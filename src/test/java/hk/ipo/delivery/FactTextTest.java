package hk.ipo.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.market.Application;
import hk.ipo.market.Board;
import hk.ipo.market.NameFlag;
import hk.ipo.market.PageHistory;
import hk.ipo.market.PostedStatus;
import hk.ipo.market.Posting;
import hk.ipo.market.StockCode;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class FactTextTest {

    @Test
    void everyComponentStandsUnderItsNameAndSetsInOneOrder() {
        Application application =
                new Application(
                        "900001",
                        Board.MAIN,
                        Optional.of("Harbour \"Robots\""),
                        Optional.empty(),
                        Set.of(NameFlag.W, NameFlag.B),
                        Optional.of(LocalDate.of(2026, 1, 12)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(StockCode.parse("06872")),
                        Optional.empty(),
                        LocalDate.of(2026, 5, 6),
                        LocalDate.of(2026, 5, 20),
                        Optional.empty(),
                        new PageHistory(
                                List.of(
                                        new Posting(
                                                PostedStatus.ACTIVE,
                                                LocalDate.of(2026, 5, 6),
                                                LocalDate.of(2026, 5, 20))),
                                Optional.empty()));

        assertThat(FactText.of(application))
                .isEqualTo(
                        "Application(id=\"900001\", board=MAIN,"
                                + " applicantEnglish=\"Harbour \\\"Robots\\\"\","
                                + " applicantChinese=-, nameFlags={B, W},"
                                + " firstSubmission=2026-01-12, latestPosting=-,"
                                + " coordinatorAppointment=-, hearingPack=-, inactiveSince=-,"
                                + " listedCode=StockCode(market=\"XHKG\", code=\"06872\"),"
                                + " listedOn=-, firstSeen=2026-05-06, lastSeen=2026-05-20,"
                                + " documentUrl=-, pages=PageHistory(postings=[Posting("
                                + "status=ACTIVE, since=2026-05-06, until=2026-05-20)],"
                                + " hearingPackSeen=-))");
    }

    @Test
    void aNumberIsTheSameHoweverItsZerosAreKept() {
        assertThat(FactText.of(new BigDecimal("1.50"))).isEqualTo("1.5");
        assertThat(FactText.of(new BigDecimal("1E+3"))).isEqualTo("1000");
    }
}
