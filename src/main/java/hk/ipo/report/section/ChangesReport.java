package hk.ipo.report.section;

import hk.ipo.report.Report;

import java.util.List;

/** The report of what changed between two days of a year, and of nothing else. */
public final class ChangesReport {

    /**
     * The report of what tells an edition from an earlier one of the same year.
     *
     * @throws IllegalArgumentException when they are of different years
     */
    public static Report of(Report before, Report after) {
        Changes changes =
                Changes.between(before.facts(), before.figures(), after.facts(), after.figures());
        return new Report(after.facts(), List.of(changes.section()), List.of());
    }

    private ChangesReport() {}
}
