package hk.ipo.report.section;

import hk.ipo.market.IssuerType;
import hk.ipo.market.Market;
import hk.ipo.report.Check;
import hk.ipo.report.Intake;
import hk.ipo.report.PublishedFigures;
import hk.ipo.report.Report;
import hk.ipo.report.Section;
import hk.ipo.report.Text;
import hk.ipo.statistic.EditionFacts;
import hk.ipo.statistic.Label;
import hk.ipo.statistic.LedgerColumns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Builds the report of an edition. A new section is one class and one line in the list below. */
public final class ReportBuilder {

    private static final List<Entry> SECTIONS =
            List.of(
                    Entry.of("headline", new HeadlineSection()),
                    Entry.ofWholeMarket("claims", new ClaimsSection()),
                    Entry.of("bridge", new BridgeSection()),
                    Entry.of("changes", new ChangesSection()),
                    Entry.of("concentration", new ConcentrationSection()),
                    Entry.of(
                            "issuer-type",
                            new GroupedSection(
                                    "issuer-type",
                                    ReportBuilder::byIssuerType,
                                    List.of("issuer-type.note.definition"))),
                    Entry.of("board", new BoardSection()),
                    Entry.of("month", new MonthSection()),
                    Entry.of(
                            "industry",
                            new GroupedSection(
                                    "industry",
                                    edition ->
                                            Grouping.byFunds(
                                                    edition,
                                                    "industry",
                                                    LedgerColumns.INDUSTRY,
                                                    Text.of("industry.unknown")),
                                    List.of("ledger.note.industry"))),
                    Entry.of("size", new SizeSection()),
                    Entry.of("first-day", new FirstDaySection()),
                    Entry.of("demand", new DemandSection()),
                    Entry.of("pricing", new PricingSection()),
                    Entry.of(
                            "sponsors",
                            new LeagueSection("sponsors", LedgerColumns.SPONSORS, true)),
                    Entry.of(
                            "accountants",
                            new LeagueSection("accountants", LedgerColumns.ACCOUNTANT, false)),
                    Entry.ofWholeMarket("pipeline", new PipelineSection()),
                    Entry.of("time-to-list", new TimeToListSection()),
                    Entry.of("results", new ResultsSection()),
                    Entry.of("lock-up", new LockUpSection()),
                    Entry.of("placings", new UnsourcedSection("placings")),
                    Entry.of("market-value", new UnsourcedSection("market-value")),
                    Entry.of("over-allotments", new OverAllotmentSection()),
                    Entry.ofWholeMarket("annual", new TenYearSection()),
                    Entry.of("ledger", new LedgerSection()),
                    Entry.of("method", new MethodSection()));

    /**
     * One section under its id.
     *
     * @param id its id
     * @param isOfWholeMarket whether it rests on facts that no choice of deals can divide
     * @param section what builds it
     */
    private record Entry(String id, boolean isOfWholeMarket, ReportSection section) {

        static Entry of(String id, ReportSection section) {
            return new Entry(id, false, section);
        }

        static Entry ofWholeMarket(String id, ReportSection section) {
            return new Entry(id, true, section);
        }
    }

    /** The ids of all sections, in the built-in order. */
    public static List<String> sectionIds() {
        return SECTIONS.stream().map(Entry::id).toList();
    }

    /** The ids of the sections that can be said of some deals alone. */
    public static List<String> scopedSectionIds() {
        return SECTIONS.stream().filter(entry -> !entry.isOfWholeMarket()).map(Entry::id).toList();
    }

    /**
     * The report of a year as known on the market's day, without published figures.
     *
     * @param year the calendar year, at most that of the day
     * @param market everything known on the day
     * @param intake what it was made from
     */
    public Report build(int year, Market market, Intake intake) {
        return build(year, market, intake, PublishedFigures.NONE);
    }

    /**
     * The report of a year as known on the market's day, with published figures.
     *
     * @param year the calendar year, at most that of the day
     * @param market everything known on the day
     * @param intake what it was made from
     * @param published what others have published, held against ours
     */
    public Report build(int year, Market market, Intake intake, PublishedFigures published) {
        return build(Outline.FULL, year, market, intake, published, Optional.empty());
    }

    /**
     * The report that an outline asks for.
     *
     * @param outline its sections and the deals that it is about
     * @param year the calendar year, at most that of the day
     * @param market everything known on the day, of all deals
     * @param intake what it was made from
     * @param published what others have published, held against the whole market
     * @param before everything known on the earlier day to compare with, of the same input
     * @throws UnknownTableException when a section is cut down to a table that it lacks
     * @throws IllegalArgumentException when a section is unknown or cannot be said of some deals
     */
    public Report build(
            Outline outline,
            int year,
            Market market,
            Intake intake,
            PublishedFigures published,
            Optional<Market> before) {
        Edition edition =
                new Edition(
                        year,
                        part(outline, market),
                        intake,
                        published,
                        before.map(
                                earlier ->
                                        new Edition(
                                                year,
                                                part(outline, earlier),
                                                intake,
                                                PublishedFigures.NONE)));
        List<Section> sections = new ArrayList<>();
        List<Check> checks = new ArrayList<>();
        for (Outline.Choice choice : outline.choices()) {
            ReportSection section = section(choice.section(), outline);
            sections.add(Trimming.of(section.build(edition), choice));
            checks.addAll(section.checks(edition));
        }
        List<Section> said =
                outline.scope()
                        .map(
                                scope ->
                                        new Scoped(scope)
                                                .of(
                                                        sections,
                                                        edition.facts(),
                                                        EditionFacts.of(year, market)))
                        .orElse(sections);
        return new Report(
                edition.facts(),
                ReleaseNote.inFront(said, edition),
                checks,
                published,
                outline.guise().inYear(year));
    }

    private static ReportSection section(String id, Outline outline) {
        return SECTIONS.stream()
                .filter(entry -> entry.id().equals(id))
                .filter(entry -> outline.scope().isEmpty() || !entry.isOfWholeMarket())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no section '" + id + "'"))
                .section();
    }

    private static Market part(Outline outline, Market market) {
        return outline.scope().map(scope -> scope.of(market)).orElse(market);
    }

    private static Grouping byIssuerType(Edition edition) {
        return Grouping.by(
                edition,
                "issuer-type",
                LedgerColumns.ISSUER_TYPE,
                Arrays.stream(IssuerType.values())
                        .<Label>map(type -> new Label.Coded("issuer-type", type.name()))
                        .toList(),
                Text.of("issuer-type.unknown"));
    }
}
