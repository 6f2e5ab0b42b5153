package hk.ipo.source;

import java.util.Optional;

/**
 * A listing as it stands in the report: a line for each tranche.
 *
 * @param location where its first line stands
 * @param occurrence 1, or 2 and on when the report prints its stock code again for another issuer
 * @param first the first line, or a continuation that has none
 * @param second the second line, where it is not blank
 */
record ReportRows(
        SourceLocation location, int occurrence, ReportLine first, Optional<ReportLine> second) {}
