package hk.ipo.market;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
 * @param pages what the exchange's pages showed of it night after night, where they were read
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
        Optional<String> documentUrl,
        PageHistory pages) {

    public Application {
        nameFlags = Set.copyOf(nameFlags);
        if (id.isBlank()) {
            throw new IllegalArgumentException("an application number expected");
        }
        if (applicantEnglish.isEmpty() && applicantChinese.isEmpty()) {
            throw FindingKind.APPLICANT.unmet();
        }
        if (lastSeen.isBefore(firstSeen)) {
            throw FindingKind.LAST_SEEN_AFTER_FIRST.unmet();
        }
    }

    /** An application of which the data set tells and no page was read. */
    public Application(
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
        this(
                id,
                board,
                applicantEnglish,
                applicantChinese,
                nameFlags,
                firstSubmission,
                latestPosting,
                coordinatorAppointment,
                hearingPack,
                inactiveSince,
                listedCode,
                listedOn,
                firstSeen,
                lastSeen,
                documentUrl,
                PageHistory.NONE);
    }

    /**
     * Where it stood on a day. What it became later is left out of account, but the data tells the
     * date of an inactive application's latest document and not the day on which it lapsed: one
     * counts as inactive from when it is no longer among the active ones. Where pages were read,
     * the status that they showed last counts.
     *
     * @param day the day, on or after the first on which a page showed it
     * @param lookedAt the last day up to then on which the pages were looked at
     */
    public ApplicationStatus statusOn(LocalDate day, LocalDate lookedAt) {
        Optional<PostedStatus> posted = pages.statusOn(day);
        if (listedOn.filter(listed -> !listed.isAfter(day)).isPresent()
                || posted.filter(status -> status == PostedStatus.LISTED).isPresent()) {
            return ApplicationStatus.LISTED;
        }
        if (posted.filter(PostedStatus::isInactive).isPresent()) {
            return ApplicationStatus.INACTIVE;
        }
        boolean onlyInactive =
                posted.isEmpty() && inactiveSince.isPresent() && firstSeen.equals(lastSeen);
        if (!lastSeen.isBefore(lookedAt) && !onlyInactive) {
            return ApplicationStatus.ACTIVE;
        }
        return inactiveSince.filter(since -> !since.isAfter(day)).isPresent()
                ? ApplicationStatus.INACTIVE
                : ApplicationStatus.NO_LONGER_SHOWN;
    }

    /**
     * Days on which the pages of active applications were looked at, as far as this application
     * tells. A page of listed or lapsed ones is of another day than these, for each page is dated
     * when it last changed.
     */
    public List<LocalDate> daysShown() {
        if (pages.isEmpty()) {
            return List.of(firstSeen, lastSeen);
        }
        Stream<LocalDate> active =
                pages.postings().stream()
                        .filter(posting -> posting.status() == PostedStatus.ACTIVE)
                        .flatMap(posting -> Stream.of(posting.since(), posting.until()));
        boolean stillActive = pages.postings().getLast().status() == PostedStatus.ACTIVE;
        return (stillActive ? Stream.concat(active, Stream.of(lastSeen)) : active).toList();
    }
}
