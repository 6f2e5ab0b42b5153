package hk.ipo.market;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * One row of one of the exchange's application pages: what was posted of an application on a day.
 *
 * @param id the exchange's number of the application; where the page gives none, as that of
 *     returned applications does, {@code returned:<applicant>@<day returned>}
 * @param board the market applied for
 * @param applicant the applicant's name in the page's language, without the markers behind it
 * @param nameFlags the markers behind the name
 * @param status where the page says that it stands
 * @param day the day of the page, see {@code hk.ipo.source.ApplicationPages}
 * @param latestPosting the day of the latest document
 * @param firstSubmission the day of the application proof that says of itself that it is the first
 *     submission: the application was not filed publicly before, though it may have been
 *     confidentially
 * @param hearingPack the day of the first post-hearing information pack among the documents
 * @param hasHearingPack whether the page says that there is such a pack
 * @param listedCode the stock code once listed
 * @param sponsor the sponsor, which only the page of returned applications gives
 * @param returnedOn the day on which it was returned
 * @param documentUrl where its latest document is
 */
public record ApplicationPosting(
        String id,
        Board board,
        String applicant,
        Set<NameFlag> nameFlags,
        PostedStatus status,
        LocalDate day,
        Optional<LocalDate> latestPosting,
        Optional<LocalDate> firstSubmission,
        Optional<LocalDate> hearingPack,
        boolean hasHearingPack,
        Optional<StockCode> listedCode,
        Optional<String> sponsor,
        Optional<LocalDate> returnedOn,
        Optional<String> documentUrl) {

    public ApplicationPosting {
        nameFlags = Set.copyOf(nameFlags);
        if (id.isBlank() || applicant.isBlank()) {
            throw FindingKind.NUMBER_AND_APPLICANT.unmet();
        }
        if ((status == PostedStatus.RETURNED) != returnedOn.isPresent()) {
            throw new IllegalArgumentException(
                    "a day of return expected for a returned application and for no other");
        }
    }

    /** The same row on a page of another day. */
    public ApplicationPosting on(LocalDate otherDay) {
        return new ApplicationPosting(
                id,
                board,
                applicant,
                nameFlags,
                status,
                otherDay,
                latestPosting,
                firstSubmission,
                hearingPack,
                hasHearingPack,
                listedCode,
                sponsor,
                returnedOn,
                documentUrl);
    }

    /** Whether the name is written in Chinese characters, be it in part. */
    public boolean isChinese() {
        return applicant
                .codePoints()
                .anyMatch(one -> Character.UnicodeScript.of(one) == Character.UnicodeScript.HAN);
    }
}
