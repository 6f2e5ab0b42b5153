package hk.ipo.job;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.report.Intake;
import hk.ipo.source.Feed;
import hk.ipo.store.FeedCount;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.util.List;

class IntakeCheckTest {

    @ParameterizedTest
    @CsvSource({
        "100, 0, 0,    ''",
        "100, 1, 0,    '1 of 100 rows of listings were rejected, more than the 0% tolerated'",
        "3,   1, 0.05, ''",
        "100, 5, 0.05, ''",
        "100, 6, 0.05, '6 of 100 rows of listings were rejected, more than the 5% tolerated'",
        "2,   2, 1,    ''"
    })
    void aShareOfRowsMayBeRejectedAndAlwaysOneUnlessNone(
            long read, long rejected, BigDecimal tolerance, String complaint) {
        List<String> complaints =
                new IntakeCheck(tolerance)
                        .complaints(
                                counted(read, rejected, false, read, read - rejected, rejected),
                                new FeedCount(Feed.LISTINGS, read - rejected, rejected));

        assertThat(String.join("; ", complaints)).isEqualTo(complaint);
    }

    @ParameterizedTest
    @CsvSource({
        // in the files, rejected, rolled back, read, written, skipped, staged, rejected
        "10, 1, false, 10, 9, 1, 9, 1, true",
        "10, 1, true,  14, 9, 2, 9, 1, true",
        "10, 1, false, 14, 9, 2, 9, 1, false",
        "10, 1, false, 10, 9, 1, 8, 1, false",
        "10, 1, false, 10, 9, 1, 9, 0, false",
        "10, 1, true,  10, 8, 1, 9, 1, false",
        "11, 1, false, 10, 9, 1, 9, 1, false",
        "10, 0, true,  10, 9, 1, 9, 1, false"
    })
    void everyRowReadIsStagedOrRejected(
            long rows,
            long rejectedRows,
            boolean rolledBack,
            long read,
            long written,
            long skipped,
            long staged,
            long rejected,
            boolean accountedFor) {
        List<String> complaints =
                new IntakeCheck(BigDecimal.ONE)
                        .complaints(
                                counted(rows, rejectedRows, rolledBack, read, written, skipped),
                                new FeedCount(Feed.LISTINGS, staged, rejected));

        assertThat(complaints.isEmpty()).isEqualTo(accountedFor);
    }

    @Test
    void aRowThatIsLostIsSaidWithEveryCount() {
        assertThat(
                        new IntakeCheck(BigDecimal.ONE)
                                .complaints(
                                        counted(10, 1, false, 10, 9, 1),
                                        new FeedCount(Feed.LISTINGS, 8, 1)))
                .containsExactly(
                        "rows of listings are not accounted for: 10 in the files, 10 read, 9"
                                + " written, 1 skipped, 8 staged, 1 rejected");
    }

    private static StagedFeed counted(
            long rows,
            long rejectedRows,
            boolean rolledBack,
            long read,
            long written,
            long skipped) {
        return new StagedFeed(
                new FeedInput(Feed.LISTINGS, List.of()),
                List.of(
                        new Intake.Source(
                                Feed.LISTINGS,
                                "deals.csv",
                                "",
                                rows,
                                rows - rejectedRows,
                                rejectedRows)),
                rolledBack,
                read,
                written,
                skipped);
    }
}
