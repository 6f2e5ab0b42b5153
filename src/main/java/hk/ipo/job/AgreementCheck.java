package hk.ipo.job;

import hk.ipo.report.Check;
import hk.ipo.report.Report;
import hk.ipo.statistic.Evaluator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Whether the totals of a report that must agree do so, exactly. */
final class AgreementCheck {

    /** The checks of a report that fail, in words for the operator. */
    static List<String> complaints(Report report) {
        Evaluator evaluator = new Evaluator(report.facts());
        return report.checks().stream()
                .flatMap(check -> complaint(check, evaluator).stream())
                .toList();
    }

    private static Optional<String> complaint(Check check, Evaluator evaluator) {
        Optional<BigDecimal> left = evaluator.evaluate(check.left()).value();
        Optional<BigDecimal> right = evaluator.evaluate(check.right()).value();
        return left.equals(right)
                ? Optional.empty()
                : Optional.of(
                        "the check "
                                + check.id()
                                + " fails: "
                                + plain(left)
                                + " is not "
                                + plain(right));
    }

    private static String plain(Optional<BigDecimal> value) {
        return value.map(BigDecimal::toPlainString).orElse("n/a");
    }

    private AgreementCheck() {}
}
