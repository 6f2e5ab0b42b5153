package hk.ipo.market;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the exchange's application pages showed of an application, night after night.
 *
 * @param postings the statuses in the order in which they were shown; two that follow each other
 *     differ
 * @param hearingPackSeen the first page's day on which there was a post-hearing information pack
 */
public record PageHistory(List<Posting> postings, Optional<LocalDate> hearingPackSeen) {

    /** No page has shown it, or none was read. */
    public static final PageHistory NONE = new PageHistory(List.of(), Optional.empty());

    public PageHistory {
        postings = List.copyOf(postings);
        for (int i = 1; i < postings.size(); i++) {
            Posting before = postings.get(i - 1);
            if (before.status() == postings.get(i).status()
                    || !before.until().isBefore(postings.get(i).since())) {
                throw new IllegalArgumentException("changes of status in their order expected");
            }
        }
    }

    /** Whether no page has shown it. */
    public boolean isEmpty() {
        return postings.isEmpty();
    }

    /** The status last shown by a day. */
    public Optional<PostedStatus> statusOn(LocalDate day) {
        return postings.stream()
                .filter(posting -> !posting.since().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(Posting::status);
    }

    /** The postings that changed the status: all but the first. */
    public List<Posting> changes() {
        return postings.stream().skip(1).toList();
    }
}
