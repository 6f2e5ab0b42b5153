package hk.ipo.job;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.report.Check;
import hk.ipo.report.Report;
import hk.ipo.report.ReportFixture;
import hk.ipo.report.Text;
import hk.ipo.statistic.LedgerColumns;
import hk.ipo.statistic.Measure;
import hk.ipo.statistic.Selection;
import hk.ipo.statistic.Unit;

import org.junit.jupiter.api.Test;

import java.util.List;

class AgreementCheckTest {

    @Test
    void totalsThatAgreeAreNotComplainedAbout() {
        assertThat(AgreementCheck.complaints(ReportFixture.report())).isEmpty();
    }

    @Test
    void totalsThatDifferAreSaidExactly() {
        Report report = ReportFixture.report();
        Check differing =
                new Check(
                        "funds",
                        new Text.Data("Base funds are all funds"),
                        Measure.sum(LedgerColumns.FUNDS_BASE, Selection.ALL),
                        Measure.sum(LedgerColumns.FUNDS, Selection.ALL),
                        Unit.HKD);

        assertThat(
                        AgreementCheck.complaints(
                                new Report(report.facts(), report.sections(), List.of(differing))))
                .containsExactly("the check funds fails: 16560000000 is not 18760000000");
    }
}
