package hk.ipo.job;

import hk.ipo.claim.ClaimCheck;
import hk.ipo.delivery.Edition;
import hk.ipo.market.Market;
import hk.ipo.report.Intake;
import hk.ipo.report.PublishedFigures;
import hk.ipo.report.Report;
import hk.ipo.report.section.ReportBuilder;
import hk.ipo.store.FactStore;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Reports of editions that runs have accepted, from the facts that they were made of. */
final class StoredReports {

    private final FactStore store;

    StoredReports(FactStore store) {
        this.store = store;
    }

    /** The report of an edition, with published figures held against it. */
    Optional<Report> of(Edition edition) {
        OptionalLong importId = store.latestAccepted(ImportKey.of(edition));
        return importId.isPresent()
                ? Optional.of(report(edition, importId.getAsLong()))
                : Optional.empty();
    }

    /** The report of the edition before of the same year, as its readers saw it. */
    Optional<Report> before(Edition edition) {
        OptionalLong importId =
                store.latestAcceptedBefore(edition.asOf(), ImportKey.of(edition.year()));
        if (importId.isEmpty()) {
            return Optional.empty();
        }
        long id = importId.getAsLong();
        return Optional.of(report(new Edition(edition.year(), store.summary(id).asOf()), id));
    }

    private Report report(Edition edition, long importId) {
        Market market = store.asKnownOn(edition.asOf(), importId);
        ClaimCheck check = new ClaimCheck(day -> store.asKnownOn(day, importId), edition.asOf());
        // The files' own counts are not in the facts, and no figure is made of them.
        Intake intake = new Intake(List.of(), store.summary(importId).rejected());
        return new ReportBuilder()
                .build(
                        edition.year(),
                        market,
                        intake,
                        new PublishedFigures(
                                check.check(market.background().claims()), Optional.empty()));
    }
}
