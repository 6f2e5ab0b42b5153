package hk.ipo.market;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** One application put together from its postings, given in the order of their days. */
final class PostedApplication {

    private final NavigableMap<LocalDate, PostedStatus> statuses = new TreeMap<>();
    private final Set<NameFlag> nameFlags = EnumSet.noneOf(NameFlag.class);
    private final String id;
    private Board board;
    private Optional<String> english = Optional.empty();
    private Optional<String> chinese = Optional.empty();
    private Optional<LocalDate> firstSubmission = Optional.empty();
    private Optional<LocalDate> latestPosting = Optional.empty();
    private Optional<LocalDate> hearingPack = Optional.empty();
    private Optional<LocalDate> hearingPackSeen = Optional.empty();
    private Optional<StockCode> listedCode = Optional.empty();
    private Optional<String> documentUrl = Optional.empty();

    PostedApplication(ApplicationPosting first) {
        id = first.id();
        board = first.board();
        add(first);
    }

    final void add(ApplicationPosting posting) {
        // Pages of one day need not have been made in the same minute: the later status counts.
        statuses.merge(
                posting.day(),
                posting.status(),
                (one, other) -> one.compareTo(other) > 0 ? one : other);
        nameFlags.addAll(posting.nameFlags());
        board = posting.board();
        if (posting.isChinese()) {
            chinese = Optional.of(posting.applicant());
        } else {
            english = Optional.of(posting.applicant());
        }
        firstSubmission = Days.earlier(firstSubmission, posting.firstSubmission());
        latestPosting = Days.later(latestPosting, posting.latestPosting());
        hearingPack = Days.earlier(hearingPack, posting.hearingPack());
        if (posting.hasHearingPack() || posting.hearingPack().isPresent()) {
            hearingPackSeen = Days.earlier(hearingPackSeen, Optional.of(posting.day()));
        }
        listedCode = posting.listedCode().or(() -> listedCode);
        documentUrl = posting.documentUrl().or(() -> documentUrl);
    }

    Application alone() {
        return new Application(
                id,
                board,
                english,
                chinese,
                nameFlags,
                firstSubmission,
                latestPosting,
                Optional.empty(),
                hearingPack,
                Optional.empty(),
                listedCode,
                Optional.empty(),
                statuses.firstKey(),
                statuses.lastKey(),
                documentUrl,
                pages());
    }

    /** With what the data set tells of the same application, whose own words come first. */
    Application mergedWith(Application told) {
        Set<NameFlag> allFlags = EnumSet.noneOf(NameFlag.class);
        allFlags.addAll(nameFlags);
        allFlags.addAll(told.nameFlags());
        return new Application(
                id,
                told.board(),
                told.applicantEnglish().or(() -> english),
                told.applicantChinese().or(() -> chinese),
                allFlags,
                Days.earlier(told.firstSubmission(), firstSubmission),
                Days.later(told.latestPosting(), latestPosting),
                told.coordinatorAppointment(),
                Days.earlier(told.hearingPack(), hearingPack),
                told.inactiveSince(),
                listedCode.or(told::listedCode),
                told.listedOn(),
                Days.earlier(told.firstSeen(), statuses.firstKey()),
                Days.later(told.lastSeen(), statuses.lastKey()),
                documentUrl.or(told::documentUrl),
                pages());
    }

    private PageHistory pages() {
        List<Posting> postings = new ArrayList<>();
        for (Map.Entry<LocalDate, PostedStatus> shown : statuses.entrySet()) {
            LocalDate since = shown.getKey();
            if (!postings.isEmpty() && postings.getLast().status() == shown.getValue()) {
                since = postings.removeLast().since();
            }
            postings.add(new Posting(shown.getValue(), since, shown.getKey()));
        }
        return new PageHistory(postings, hearingPackSeen);
    }
}
