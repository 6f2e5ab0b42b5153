package hk.ipo.job;

import hk.ipo.claim.ClaimCheck;
import hk.ipo.delivery.Edition;
import hk.ipo.delivery.Manifest;
import hk.ipo.delivery.mail.EditionNews;
import hk.ipo.market.Market;
import hk.ipo.report.Intake;
import hk.ipo.report.PublishedFigures;
import hk.ipo.report.section.Outline;
import hk.ipo.report.section.ReportBuilder;
import hk.ipo.store.FactStore;
import hk.ipo.store.ImportedFacts;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What there is to tell of editions that runs have accepted, from the facts that they were made of.
 */
final class StoredReports {

    private final FactStore store;

    StoredReports(FactStore store) {
        this.store = store;
    }

    /**
     * What there is to tell of an edition, with published figures held against it.
     *
     * @param manifest how it was published: with which day it is compared, and why it was released
     * @return nothing when no run has accepted its facts
     */
    Optional<EditionMails.News> newsOf(Manifest manifest) {
        OptionalLong importId = store.latestAccepted(ImportKey.of(manifest.edition()));
        return importId.isPresent()
                ? Optional.of(news(manifest, importId.getAsLong()))
                : Optional.empty();
    }

    private EditionMails.News news(Manifest manifest, long importId) {
        Edition edition = manifest.edition();
        ImportedFacts facts = store.facts(importId);
        Market market = facts.asKnownOn(edition.asOf());
        Optional<Market> before = manifest.since().map(facts::asKnownOn);
        ClaimCheck check = new ClaimCheck(facts::asKnownOn, edition.asOf());
        // The files' own counts are not in the facts, and no figure is made of them.
        Intake intake = new Intake(List.of(), store.summary(importId).rejected());
        PublishedFigures published =
                new PublishedFigures(
                        check.check(market.background().claims()),
                        manifest.release().map(Manifest.Release::reason));
        ReportBuilder builder = new ReportBuilder();
        return new EditionMails.News() {

            @Override
            public Market market() {
                return market;
            }

            @Override
            public EditionNews of(Outline outline) {
                return new EditionNews(
                        builder.build(outline, edition.year(), market, intake, published, before),
                        before.map(
                                earlier ->
                                        builder.build(
                                                outline,
                                                edition.year(),
                                                earlier,
                                                intake,
                                                PublishedFigures.NONE,
                                                Optional.empty())));
            }
        };
    }
}
