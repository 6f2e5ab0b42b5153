package hk.ipo.market;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The applications on the exchange's pages, put together from the rows of any number of pages. The
 * same application stands on several pages, in two languages, on many days: it is one by its
 * number. A row given twice changes nothing.
 */
public final class PostedApplications {

    private final Map<String, PostedApplication> byId = new TreeMap<>();
    private final Map<String, ReturnedApplication> returned = new TreeMap<>();

    /** Adds a row; rows are given in the order of their days. */
    public void add(ApplicationPosting posting) {
        if (posting.returnedOn().isPresent()) {
            returned.merge(posting.id(), returned(posting), PostedApplications::seenLonger);
            return;
        }
        PostedApplication known = byId.get(posting.id());
        if (known == null) {
            byId.put(posting.id(), new PostedApplication(posting));
        } else {
            known.add(posting);
        }
    }

    /**
     * These applications and those of the data set, each once: first seen on the earlier day of the
     * two, last seen on the later, with the names, days and code that either gives.
     */
    public List<Application> mergedWith(List<Application> told) {
        Map<String, Application> merged = new TreeMap<>();
        byId.forEach((id, posted) -> merged.put(id, posted.alone()));
        for (Application application : told) {
            PostedApplication posted = byId.get(application.id());
            merged.put(
                    application.id(),
                    posted == null ? application : posted.mergedWith(application));
        }
        return new ArrayList<>(merged.values());
    }

    /** The applications returned, in the order of their names. */
    public List<ReturnedApplication> returned() {
        return List.copyOf(returned.values());
    }

    private static ReturnedApplication returned(ApplicationPosting posting) {
        return new ReturnedApplication(
                posting.applicant(),
                posting.sponsor(),
                posting.returnedOn().orElseThrow(),
                posting.isChinese(),
                posting.day(),
                posting.day());
    }

    private static ReturnedApplication seenLonger(
            ReturnedApplication one, ReturnedApplication other) {
        return new ReturnedApplication(
                other.applicant(),
                other.sponsor().or(one::sponsor),
                one.returnedOn(),
                one.isChinese(),
                Days.earlier(one.firstSeen(), other.firstSeen()),
                Days.later(one.lastSeen(), other.lastSeen()));
    }
}
