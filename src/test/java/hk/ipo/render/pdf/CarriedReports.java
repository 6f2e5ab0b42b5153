package hk.ipo.render.pdf;

import hk.ipo.CarriedData;
import hk.ipo.claim.ClaimCheck;
import hk.ipo.market.Market;
import hk.ipo.report.Intake;
import hk.ipo.report.PublishedFigures;
import hk.ipo.report.Report;
import hk.ipo.report.section.ReportBuilder;
import hk.ipo.template.TemplateFolder;
import hk.ipo.template.Templates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The editions of the carried templates over the carried data set, as known on 5 January 2026. */
final class CarriedReports {

    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 5);

    static Report of(String edition) {
        Market market = CarriedData.asKnownOn(AS_OF);
        return new ReportBuilder()
                .build(
                        Templates.read(TemplateFolder.carried())
                                .pick(List.of(edition))
                                .getFirst()
                                .outline(),
                        2025,
                        market,
                        new Intake(List.of(), List.of()),
                        new PublishedFigures(
                                new ClaimCheck(CarriedData::asKnownOn, AS_OF)
                                        .check(market.background().claims()),
                                Optional.empty()),
                        Optional.empty());
    }

    private CarriedReports() {}
}
