package hk.ipo.job;

import hk.ipo.report.Report;
import hk.ipo.report.section.Outline;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The reports that were asked for last. Each is built once, by the thread that asks first, and so
 * many of them are kept as threads can be at work on: of a thousand editions few are in memory.
 */
final class RecentReports {

    /** So many reports are kept, and no more threads than that make sense. */
    static final int KEPT = 8;

    private final Map<Outline, Entry> entries = new LinkedHashMap<>(2 * KEPT, 0.75f, true);

    /** The report of an outline. */
    Report of(Outline outline, Supplier<Report> build) {
        return entry(outline).report(build);
    }

    private synchronized Entry entry(Outline outline) {
        Entry entry = entries.computeIfAbsent(outline, any -> new Entry());
        if (entries.size() > KEPT) {
            entries.remove(entries.keySet().iterator().next());
        }
        return entry;
    }

    /** Builds its report under a lock of its own, so that those of others are not waited for. */
    private static final class Entry {

        private @Nullable Report built;

        synchronized Report report(Supplier<Report> build) {
            Report known = built;
            if (known == null) {
                known = build.get();
                built = known;
            }
            return known;
        }
    }
}
