package hk.ipo.job;

import hk.ipo.claim.CheckedClaim;
import hk.ipo.claim.Ours;
import hk.ipo.report.Report;

import java.math.BigDecimal;
import java.util.List;

/** Whether the controlling figures that others published about the edition's year are met. */
final class ControlCheck {

    /** The breaks of a report, in words for the operator. */
    static List<String> complaints(Report report) {
        return report.published().breaks(report.facts().year()).stream()
                .map(ControlCheck::complaint)
                .toList();
    }

    private static String complaint(CheckedClaim broken) {
        return "the control total "
                + broken.claim().id()
                + " differs: published "
                + broken.claim().value()
                + " "
                + broken.claim().unit()
                + ", ours "
                + broken.ours().map(Ours::text).orElse("n/a")
                + " as known on "
                + broken.claim().knownOn()
                + ", difference "
                + broken.difference().map(BigDecimal::toPlainString).orElse("n/a");
    }

    private ControlCheck() {}
}
