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
}
