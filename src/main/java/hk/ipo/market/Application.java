package hk.ipo.market;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A listing application on the exchange's public pages. A confidential filing is on none of them.
 *
 * @param id the exchange's number of the application
 * @param board the market applied for
 * @param applicantEnglish the applicant's English name, where a page showed it
 * @param applicantChinese its Chinese name, where a page showed it
 * @param nameFlags the markers behind the name
 * @param firstSubmission the day of the first filing
 * @param latestPosting the day of the latest document
 * @param coordinatorAppointment the day on which overall coordinators were announced
 * @param hearingPack the day of the post-hearing information pack
 * @param inactiveSince the day from which it was lapsed, withdrawn or returned
 * @param listedCode the stock code once listed
 * @param listedOn the listing date once listed
 * @param firstSeen the first day on which a page showed it
 * @param lastSeen the last day on which a page showed it
 * @param documentUrl where its latest document is
 */
public record Application(
        String id,
        Board board,
        Optional<String> applicantEnglish,
        Optional<String> applicantChinese,
        Set<NameFlag> nameFlags,
        Optional<LocalDate> firstSubmission,
        Optional<LocalDate> latestPosting,
        Optional<LocalDate> coordinatorAppointment,
        Optional<LocalDate> hearingPack,
        Optional<LocalDate> inactiveSince,
        Optional<StockCode> listedCode,
        Optional<LocalDate> listedOn,
        LocalDate firstSeen,
        LocalDate lastSeen,
        Optional<String> documentUrl) {

    public Application {
        nameFlags = Set.copyOf(nameFlags);
        if (id.isBlank()) {
            throw new IllegalArgumentException("an application number expected");
        }
        if (applicantEnglish.isEmpty() && applicantChinese.isEmpty()) {
            throw new IllegalArgumentException("an applicant's name expected");
        }
        if (lastSeen.isBefore(firstSeen)) {
            throw new IllegalArgumentException("a last day seen on or after the first expected");
        }
    }

    /**
     * Where it stood on a day. What it became later is left out of account, but the data tells the
     * date of an inactive application's latest document and not the day on which it lapsed: one
     * counts as inactive from when it is no longer among the active ones.
     *
     * @param day the day, on or after the first on which a page showed it
     * @param lookedAt the last day up to then on which the pages were looked at
     */
    public ApplicationStatus statusOn(LocalDate day, LocalDate lookedAt) {
        if (listedOn.filter(listed -> !listed.isAfter(day)).isPresent()) {
            return ApplicationStatus.LISTED;
        }
        boolean onlyInactive = inactiveSince.isPresent() && firstSeen.equals(lastSeen);
        if (!lastSeen.isBefore(lookedAt) && !onlyInactive) {
            return ApplicationStatus.ACTIVE;
        }
        return inactiveSince.filter(since -> !since.isAfter(day)).isPresent()
                ? ApplicationStatus.INACTIVE
                : ApplicationStatus.NO_LONGER_SHOWN;
    }
}
