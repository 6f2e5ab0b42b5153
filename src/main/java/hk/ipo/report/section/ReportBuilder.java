package hk.ipo.report.section;

import hk.ipo.market.IssuerType;
import hk.ipo.market.Market;
import hk.ipo.report.Check;
import hk.ipo.report.Intake;
import hk.ipo.report.PublishedFigures;
import hk.ipo.report.Report;
import hk.ipo.report.Section;
import hk.ipo.report.Text;
import hk.ipo.statistic.Label;
import hk.ipo.statistic.LedgerColumns;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Builds the report of an edition. A new section is one class and one line in the list below. */
public final class ReportBuilder {

    private static final List<ReportSection> SECTIONS =
            List.of(
                    new HeadlineSection(),
                    new ClaimsSection(),
                    new BridgeSection(),
                    new ChangesSection(),
                    new ConcentrationSection(),
                    new GroupedSection(
                            "issuer-type",
                            ReportBuilder::byIssuerType,
                            List.of("issuer-type.note.definition")),
                    new BoardSection(),
                    new MonthSection(),
                    new GroupedSection(
                            "industry",
                            edition ->
                                    Grouping.byFunds(
                                            edition,
                                            "industry",
                                            LedgerColumns.INDUSTRY,
                                            Text.of("industry.unknown")),
                            List.of("ledger.note.industry")),
                    new SizeSection(),
                    new FirstDaySection(),
                    new DemandSection(),
                    new PricingSection(),
                    new LeagueSection("sponsors", LedgerColumns.SPONSORS, true),
                    new LeagueSection("accountants", LedgerColumns.ACCOUNTANT, false),
                    new PipelineSection(),
                    new TimeToListSection(),
                    new ResultsSection(),
                    new LockUpSection(),
                    new UnsourcedSection("placings"),
                    new UnsourcedSection("market-value"),
                    new OverAllotmentSection(),
                    new TenYearSection(),
                    new LedgerSection(),
                    new MethodSection());

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
        return build(year, market, intake, published, Optional.empty());
    }

    /**
     * The report of a year as known on the market's day, compared with an earlier day.
     *
     * @param year the calendar year, at most that of the day
     * @param market everything known on the day
     * @param intake what it was made from
     * @param published what others have published, held against ours
     * @param before everything known on the earlier day, of the same input
     */
    public Report build(
            int year,
            Market market,
            Intake intake,
            PublishedFigures published,
            Optional<Market> before) {
        Edition edition =
                new Edition(
                        year,
                        market,
                        intake,
                        published,
                        before.map(earlier -> before(year, earlier, intake)));
        List<Section> sections = SECTIONS.stream().map(section -> section.build(edition)).toList();
        List<Check> checks =
                SECTIONS.stream().flatMap(section -> section.checks(edition).stream()).toList();
        return new Report(
                edition.facts(), ReleaseNote.inFront(sections, edition), checks, published);
    }

    private static Edition before(int year, Market market, Intake intake) {
        return new Edition(year, market, intake, PublishedFigures.NONE);
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
