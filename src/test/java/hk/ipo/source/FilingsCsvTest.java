package hk.ipo.source;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.market.Application;
import hk.ipo.market.Financials;
import hk.ipo.market.NameFlag;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.LocalDate;

class FilingsCsvTest {

    private static final String APPLICATIONS =
            "application_id,board,applicant_en,applicant_zh,name_flags,first_submission_date,"
                    + "latest_posting_date,coordinator_appointment_date,phip_date,inactive_date,"
                    + "listed_stock_code,listed_date,first_seen_on,last_seen_on,document_url\n";
    private static final String FINANCIALS =
            "stock_code,period,period_end,currency,revenue_mn,net_profit_mn,"
                    + "research_and_development_mn,cash_mn\n";

    @Test
    void anApplicationCountsFromTheDayAPageFirstShowedIt() {
        var fact =
                applications(
                                "108001,MAIN,Harbour Robots,海港機器人,BW,2025-05-02,2025-11-03,,,,,,"
                                        + "2026-02-27,2026-05-06,https://www1.hkexnews.hk/a.pdf")
                        .only();

        assertThat(fact.key()).isEqualTo("108001");
        assertThat(fact.knownFrom()).isEqualTo(LocalDate.of(2026, 2, 27));
        assertThat(fact.value().firstSubmission()).contains(LocalDate.of(2025, 5, 2));
        assertThat(fact.value().nameFlags()).containsExactlyInAnyOrder(NameFlag.B, NameFlag.W);
        assertThat(fact.value().listedCode()).isEmpty();
    }

    @Test
    void anApplicationThatCannotBeIsRejectedWithItsReason() {
        assertThat(applications("A1,MAIN,X,,,,,,,,,,2026-02-27,2026-02-27,").fault())
                .isEqualTo(
                        "applications.csv:2, application_id: \"A1\" (NOT_READABLE): an"
                                + " application's number expected");
        assertThat(applications("1,MAIN,,,,,,,,,,,2026-02-27,2026-02-27,").fault())
                .isEqualTo("applications.csv:2 (IMPLAUSIBLE): an applicant's name expected");
        assertThat(applications("1,MAIN,X,,,,,,,,,,2026-02-27,2026-02-26,").fault())
                .isEqualTo(
                        "applications.csv:2 (IMPLAUSIBLE): a last day seen on or after the first"
                                + " expected");
    }

    @Test
    void aCountOfActiveApplicationsIsAWholeNumber() {
        Reading<?> reading =
                Reading.of(
                        new PipelineCsv(),
                        InMemoryFile.ofText(
                                "pipeline_counts.csv",
                                "date,active_main_board_applications\n2026-02-27,many\n"));

        assertThat(reading.fault())
                .isEqualTo(
                        "pipeline_counts.csv:2, active_main_board_applications: \"many\""
                                + " (NOT_READABLE): a whole number expected");
    }

    @Test
    void aLossIsBelowZeroButRevenueIsNot() {
        var fact = financials("02513,1H2025,2025-06-30,CNY,191,-2358,,").only();

        assertThat(fact.key()).isEqualTo("02513@1H2025");
        assertThat(fact.value().netProfitMillions().orElseThrow()).isEqualByComparingTo("-2358");
        assertThat(financials("02513,1H2025,2025-06-30,CNY,-191,,,").fault())
                .isEqualTo(
                        "financials.csv:2, revenue_mn: \"-191\" (IMPLAUSIBLE): a number of zero or"
                                + " more expected");
    }

    @Test
    void aPeriodOrCurrencyThatIsNoneIsRejected() {
        assertThat(financials("02513,half,2025-06-30,CNY,191,,,").fault())
                .isEqualTo(
                        "financials.csv:2, period: \"half\" (NOT_READABLE): a period such as"
                                + " FY2024, 1H2025 or 9M2025 expected");
        assertThat(financials("02513,1H2025,2025-06-30,RMB,191,,,").fault())
                .isEqualTo(
                        "financials.csv:2, currency: \"RMB\" (NOT_READABLE): an ISO 4217 currency"
                                + " code such as CNY expected");
    }

    @Test
    void aStrangerWithAColumnOfDatesIsNotTakenForTheCounts() throws IOException {
        assertThat(
                        CsvRecognition.recognise(
                                InMemoryFile.ofText("prices.csv", "date,price\n2026-02-27,1\n")))
                .isEqualTo(new Recognition.Foreign("has the columns of no feed"));
    }

    private static Reading<Application> applications(String row) {
        return Reading.of(
                new ApplicationsCsv(),
                InMemoryFile.ofText("applications.csv", APPLICATIONS + row + "\n"));
    }

    private static Reading<Financials> financials(String row) {
        return Reading.of(
                new FinancialsCsv(),
                InMemoryFile.ofText("financials.csv", FINANCIALS + row + "\n"));
    }
}
