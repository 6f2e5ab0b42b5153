package hk.ipo.report.section;

import hk.ipo.report.Check;
import hk.ipo.report.Section;

import java.util.List;

/** One section of the report: a class, its test, its line in {@link ReportBuilder}, its words. */
interface ReportSection {

    /** The section over an edition's facts; with no data it says so, it is never left out. */
    Section build(Edition edition);

    /** What must agree within the section. */
    default List<Check> checks(Edition edition) {
        return List.of();
    }
}
