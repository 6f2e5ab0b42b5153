package hk.ipo.job;

import hk.ipo.claim.ClaimCheck;
import hk.ipo.delivery.Edition;
import hk.ipo.delivery.mail.EditionNews;
import hk.ipo.market.Background;
import hk.ipo.market.Market;
import hk.ipo.report.Intake;
import hk.ipo.report.PublishedFigures;
import hk.ipo.report.Report;
import hk.ipo.report.section.KnownIndustries;
import hk.ipo.report.section.Outline;
import hk.ipo.report.section.ReportBuilder;
import hk.ipo.report.section.UnusableOutlineException;
import hk.ipo.source.Feed;
import hk.ipo.store.FactStore;
import hk.ipo.store.ImportedFacts;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.repository.JobRepository;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The reports of a run's import, built once, by whichever step and thread of this process needs
 * them.
 */
final class EditionReport {

    /** The feeds whose rows make the totals that others publish too. */
    private static final Set<Feed> OF_TOTALS =
            EnumSet.of(Feed.ISSUERS, Feed.LISTINGS, Feed.OVER_ALLOTMENTS, Feed.NEW_LISTING_REPORT);

    private final Edition edition;
    private final List<FeedInput> inputs;
    private final FactStore store;
    private final long importId;
    private final JobRepository repository;
    private final Optional<String> releaseReason;
    private final Optional<LocalDate> since;
    private final Optional<List<Intake.Source>> sources;
    private final RecentReports reports = new RecentReports();
    private @Nullable Basis basis;

    EditionReport(
            RunRequest request,
            Optional<LocalDate> since,
            List<FeedInput> inputs,
            FactStore store,
            long importId,
            JobRepository repository) {
        this(
                request.edition(),
                request.releaseDespite(),
                since,
                inputs,
                Optional.empty(),
                store,
                importId,
                repository);
    }

    private EditionReport(
            Edition edition,
            Optional<String> releaseReason,
            Optional<LocalDate> since,
            List<FeedInput> inputs,
            Optional<List<Intake.Source>> sources,
            FactStore store,
            long importId,
            JobRepository repository) {
        this.edition = edition;
        this.releaseReason = releaseReason;
        this.since = since;
        this.inputs = inputs;
        this.sources = sources;
        this.store = store;
        this.importId = importId;
        this.repository = repository;
    }

    /**
     * The reports of a run of another process, which alone has its files.
     *
     * @param run what the job's history says of the run
     * @param order what that process wants
     */
    static EditionReport ofRun(
            JobExecution run, WorkOrder order, FactStore store, JobRepository repository) {
        JobParameters parameters = run.getJobParameters();
        return new EditionReport(
                RunHistory.edition(run),
                Optional.ofNullable(parameters.getString(RunHistory.RELEASE)),
                order.since(),
                List.of(),
                Optional.of(order.sources()),
                store,
                RunHistory.importOf(run),
                repository);
    }

    /** What was counted while each feed was staged. */
    List<StagedFeed> stagedFeeds(JobInstance instance) {
        return StagedFeed.all(inputs, instance, repository);
    }

    /** Published figures are checked on days of their own, over all facts of this import. */
    private PublishedFigures published(ImportedFacts facts, Market market) {
        ClaimCheck check = new ClaimCheck(facts::asKnownOn, edition.asOf());
        return new PublishedFigures(
                check.check(market.background().claims()),
                releaseReason.or(this::reasonOfRejectedRows));
    }

    /**
     * Why published totals cannot hold an edition whose own rows are known to be incomplete. The
     * tolerance has let these rows pass; the first page says which totals differ for want of them.
     */
    private Optional<String> reasonOfRejectedRows() {
        long missing =
                store.summary(importId).rejected().stream()
                        .filter(row -> OF_TOTALS.contains(row.feed()))
                        .count();
        return missing == 0
                ? Optional.empty()
                : Optional.of(
                        "rows rejected within the tolerance, without which totals cannot agree: "
                                + missing);
    }

    /** What the report is made from. */
    Intake intake(JobInstance instance) {
        return new Intake(
                sources.orElseGet(
                        () ->
                                stagedFeeds(instance).stream()
                                        .flatMap(feed -> feed.files().stream())
                                        .toList()),
                store.summary(importId).rejected());
    }

    /** What is known around the listings. */
    Background background(JobInstance instance) {
        return basis(instance).market().background();
    }

    /** The editions that orders come to on the run's facts. */
    KnownEditions editions(EditionOrders orders, JobInstance instance) {
        return new KnownEditions(orders, edition.year(), basis(instance).market());
    }

    /**
     * The same of orders that were not looked at before. Of an industry that nobody knows there
     * would just be no editions.
     *
     * @throws UnusableOutlineException when one is ordered about what nobody knows
     */
    KnownEditions checkedEditions(EditionOrders orders, JobInstance instance) {
        KnownIndustries industries = basis(instance).industries();
        orders.editions().forEach(order -> industries.check(order.outline()));
        return editions(orders, instance);
    }

    /** The full review, on which the checks are made. */
    Report of(JobInstance instance) {
        return of(Outline.FULL, instance);
    }

    /** The report of an outline. The market is read and held against claims once for all. */
    Report of(Outline outline, JobInstance instance) {
        return reports.of(
                outline,
                () -> {
                    Basis known = basis(instance);
                    known.industries().check(outline);
                    return new ReportBuilder()
                            .build(
                                    outline,
                                    edition.year(),
                                    known.market(),
                                    known.intake(),
                                    known.published(),
                                    known.before());
                });
    }

    /** What there is to tell of the run's editions. */
    EditionMails.News news(JobInstance instance) {
        return new EditionMails.News() {

            @Override
            public Market market() {
                return basis(instance).market();
            }

            @Override
            public EditionNews of(Outline outline) {
                return news(outline, instance);
            }
        };
    }

    /**
     * What there is to tell of the edition of an outline, and its report as of the day that it is
     * compared with.
     */
    private EditionNews news(Outline outline, JobInstance instance) {
        Report report = of(outline, instance);
        return new EditionNews(
                report, basis(instance).before().map(market -> earlier(outline, market, instance)));
    }

    private Report earlier(Outline outline, Market market, JobInstance instance) {
        return new ReportBuilder()
                .build(
                        outline,
                        edition.year(),
                        market,
                        basis(instance).intake(),
                        PublishedFigures.NONE,
                        Optional.empty());
    }

    private synchronized Basis basis(JobInstance instance) {
        Basis known = basis;
        if (known == null) {
            ImportedFacts facts = store.facts(importId);
            Market market = facts.asKnownOn(edition.asOf());
            known =
                    new Basis(
                            market,
                            intake(instance),
                            published(facts, market),
                            since.map(facts::asKnownOn),
                            new KnownIndustries(facts.industries()));
            basis = known;
        }
        return known;
    }

    /** What every report of the run is built from. */
    private record Basis(
            Market market,
            Intake intake,
            PublishedFigures published,
            Optional<Market> before,
            KnownIndustries industries) {}
}
