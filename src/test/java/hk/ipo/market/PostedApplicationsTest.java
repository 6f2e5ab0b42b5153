package hk.ipo.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class PostedApplicationsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 5, 20);
    private static final LocalDate SECOND = LocalDate.of(2026, 5, 21);
    private static final LocalDate THIRD = LocalDate.of(2026, 5, 22);

    @Test
    void anEnglishAndAChineseNameOfOneNumberAreOneApplication() {
        Application merged =
                onlyOne(
                        posting("Harbour Robots", PostedStatus.ACTIVE, FIRST),
                        posting("海港機器人", PostedStatus.ACTIVE, SECOND));

        assertThat(merged.applicantEnglish()).contains("Harbour Robots");
        assertThat(merged.applicantChinese()).contains("海港機器人");
        assertThat(merged.firstSeen()).isEqualTo(FIRST);
        assertThat(merged.lastSeen()).isEqualTo(SECOND);
    }

    @Test
    void aChangeOfStatusCountsFromThePageThatShowedIt() {
        Application lapsed =
                onlyOne(
                        posting("X", PostedStatus.ACTIVE, FIRST),
                        posting("X", PostedStatus.ACTIVE, SECOND),
                        posting("X", PostedStatus.LAPSED, THIRD));

        assertThat(lapsed.pages().postings())
                .containsExactly(
                        new Posting(PostedStatus.ACTIVE, FIRST, SECOND),
                        new Posting(PostedStatus.LAPSED, THIRD, THIRD));
        assertThat(lapsed.statusOn(SECOND, SECOND)).isEqualTo(ApplicationStatus.ACTIVE);
        assertThat(lapsed.statusOn(THIRD, THIRD)).isEqualTo(ApplicationStatus.INACTIVE);
    }

    @Test
    void anApplicationThatWasRenewedIsActiveAgain() {
        Application renewed =
                onlyOne(
                        posting("X", PostedStatus.ACTIVE, FIRST),
                        posting("X", PostedStatus.LAPSED, SECOND),
                        posting("X", PostedStatus.ACTIVE, THIRD));

        assertThat(renewed.pages().changes())
                .extracting(Posting::status)
                .containsExactly(PostedStatus.LAPSED, PostedStatus.ACTIVE);
        assertThat(renewed.statusOn(THIRD, THIRD)).isEqualTo(ApplicationStatus.ACTIVE);
    }

    @Test
    void ofTwoPagesOfOneDayTheLaterStatusCounts() {
        Application listed =
                onlyOne(
                        posting("X", PostedStatus.LISTED, FIRST),
                        posting("X", PostedStatus.ACTIVE, FIRST));

        assertThat(listed.pages().postings())
                .containsExactly(new Posting(PostedStatus.LISTED, FIRST, FIRST));
        assertThat(listed.statusOn(FIRST, FIRST)).isEqualTo(ApplicationStatus.LISTED);
    }

    @Test
    void anApplicationThatLeftThePageIsNoLongerShown() {
        Application gone = onlyOne(posting("X", PostedStatus.ACTIVE, FIRST));

        assertThat(gone.statusOn(SECOND, FIRST)).isEqualTo(ApplicationStatus.ACTIVE);
        assertThat(gone.statusOn(SECOND, SECOND)).isEqualTo(ApplicationStatus.NO_LONGER_SHOWN);
    }

    @Test
    void aPageOfListedApplicationsIsNoLookAtTheActiveOnes() {
        Application listed =
                onlyOne(
                        posting("X", PostedStatus.ACTIVE, FIRST),
                        posting("X", PostedStatus.LISTED, THIRD));

        assertThat(listed.daysShown()).containsExactly(FIRST, FIRST);
        assertThat(onlyOne(posting("X", PostedStatus.ACTIVE, FIRST)).daysShown())
                .containsExactly(FIRST, FIRST, FIRST);
    }

    @Test
    void theSameRowsAgainChangeNothing() {
        ApplicationPosting one = posting("X", PostedStatus.ACTIVE, FIRST);
        ApplicationPosting other = posting("X", PostedStatus.WITHDRAWN, SECOND);

        assertThat(onlyOne(one, one, other, other)).isEqualTo(onlyOne(one, other));
    }

    @Test
    void theDataSetAndThePagesTellOfOneApplicationTogether() {
        PostedApplications posted = new PostedApplications();
        posted.add(posting("海港機器人", PostedStatus.ACTIVE, SECOND));
        Application told =
                application(
                        LocalDate.of(2026, 3, 2),
                        LocalDate.of(2026, 5, 6),
                        Optional.of(LocalDate.of(2026, 1, 9)));

        Application merged = posted.mergedWith(List.of(told)).getFirst();

        assertThat(posted.mergedWith(List.of(told))).hasSize(1);
        assertThat(merged.applicantEnglish()).contains("Harbour Robots Limited");
        assertThat(merged.applicantChinese()).contains("海港機器人");
        assertThat(merged.firstSeen()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(merged.lastSeen()).isEqualTo(SECOND);
        assertThat(merged.firstSubmission()).contains(LocalDate.of(2025, 12, 1));
        assertThat(merged.pages().statusOn(SECOND)).contains(PostedStatus.ACTIVE);
    }

    @Test
    void aReturnedApplicationIsSeenFromTheFirstPageToTheLast() {
        PostedApplications posted = new PostedApplications();
        posted.add(returned(FIRST));
        posted.add(returned(THIRD));

        assertThat(posted.mergedWith(List.of())).isEmpty();
        assertThat(posted.returned())
                .containsExactly(
                        new ReturnedApplication(
                                "Jade Finance",
                                Optional.of("H Capital"),
                                LocalDate.of(2014, 9, 26),
                                false,
                                FIRST,
                                THIRD));
    }

    @Test
    void aDayOfReturnAndItsStatusGoTogether() {
        assertThatThrownBy(() -> posting("X", PostedStatus.RETURNED, FIRST))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a day of return expected for a returned application and for no other");
    }

    private static Application onlyOne(ApplicationPosting... postings) {
        PostedApplications posted = new PostedApplications();
        List.of(postings).forEach(posted::add);
        List<Application> applications = posted.mergedWith(List.of());
        assertThat(applications).hasSize(1);
        return applications.getFirst();
    }

    private static ApplicationPosting posting(
            String applicant, PostedStatus status, LocalDate day) {
        return new ApplicationPosting(
                "108001",
                Board.MAIN,
                applicant,
                Set.of(),
                status,
                day,
                Optional.empty(),
                Optional.of(LocalDate.of(2025, 12, 1)),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static ApplicationPosting returned(LocalDate day) {
        return new ApplicationPosting(
                "returned:Jade Finance@2014-09-26",
                Board.MAIN,
                "Jade Finance",
                Set.of(),
                PostedStatus.RETURNED,
                day,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.of("H Capital"),
                Optional.of(LocalDate.of(2014, 9, 26)),
                Optional.empty());
    }

    private static Application application(
            LocalDate firstSeen, LocalDate lastSeen, Optional<LocalDate> firstSubmission) {
        return new Application(
                "108001",
                Board.MAIN,
                Optional.of("Harbour Robots Limited"),
                Optional.empty(),
                Set.of(),
                firstSubmission,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                firstSeen,
                lastSeen,
                Optional.empty());
    }
}
