package hk.ipo.report.section;

import hk.ipo.market.AnnualTotal;
import hk.ipo.report.Block;
import hk.ipo.report.Cell;
import hk.ipo.report.Display;
import hk.ipo.report.Figure;
import hk.ipo.report.Section;
import hk.ipo.report.TableColumn;
import hk.ipo.report.Text;
import hk.ipo.report.Text.Argument;
import hk.ipo.statistic.Column;
import hk.ipo.statistic.LedgerColumns;
import hk.ipo.statistic.Measure;
import hk.ipo.statistic.Selection;
import hk.ipo.statistic.Unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The first page: five figures, three sentences, the months' funds in a chart, and the year beside
 * the year before.
 */
final class HeadlineSection implements ReportSection {

    @Override
    public Section build(Edition edition) {
        return new Page(edition).section();
    }

    /** The section while it is put together for one edition. */
    private static final class Page {
        private final Edition edition;
        private final YearBefore yearBefore;
        private final Figure listings;
        private final Figure offers;
        private final Figure funds;
        private final Figure topEight;
        private final Figure median;

        Page(Edition edition) {
            this.edition = edition;
            this.yearBefore = new YearBefore(edition);
            this.listings = edition.allListings();
            this.offers =
                    edition.count("headline.offers", Text.of("figure.offers"), Selections.OFFERS);
            this.funds = edition.allFunds();
            this.topEight = ConcentrationSection.topShare(edition, 8);
            this.median = money("headline.median-size", "figure.median-size", Measure::median);
        }

        Section section() {
            List<Block> blocks = new ArrayList<>();
            blocks.add(keyFigures());
            if (edition.facts().deals().isEmpty()) {
                blocks.add(
                        new Block.Empty(
                                Text.of("headline.empty", Argument.words(edition.period()))));
            } else {
                blocks.addAll(sentences());
            }
            blocks.addAll(new HeadlineMonths(edition, yearBefore).blocks());
            blocks.add(comparison());
            blocks.add(new Block.Note(Text.of("headline.note.basis")));
            return new Section(
                    "headline",
                    Text.of("section.headline"),
                    Text.of(
                            "headline.statement",
                            Argument.figure(listings),
                            Argument.figure(funds)),
                    blocks);
        }

        private Block keyFigures() {
            return new Block.KeyFigures(
                    List.of(
                            key(listings, "headline.key.listings", yearBefore.listings()),
                            key(
                                    offers,
                                    "headline.key.offers",
                                    yearBefore.of(Measure.count(Selections.OFFERS.yearBefore()))),
                            key(funds, "headline.key.funds", yearBefore.funds()),
                            key(
                                    median,
                                    "headline.key.median",
                                    yearBefore.of(
                                            Measure.median(
                                                    LedgerColumns.FUNDS,
                                                    Selection.ALL.yearBefore()))),
                            new Block.KeyFigure(
                                    topEight,
                                    Text.of("headline.key.top-eight"),
                                    Optional.empty(),
                                    Optional.empty())));
        }

        private Block.KeyFigure key(Figure figure, String caption, Optional<Measure> before) {
            Optional<Figure> change = before.map(measure -> change(figure, measure));
            return new Block.KeyFigure(
                    figure,
                    Text.of(caption),
                    change,
                    change.map(known -> yearBefore.comparedWith()));
        }

        private List<Block> sentences() {
            List<Block> sentences = new ArrayList<>();
            sentences.add(
                    yearBefore
                            .funds()
                            .map(before -> change(funds, before))
                            .filter(change -> change.value().isPresent())
                            .map(
                                    change ->
                                            sentence(
                                                    change.value().orElseThrow().signum() < 0
                                                            ? "headline.sentence.down"
                                                            : "headline.sentence.up",
                                                    Argument.figure(listings),
                                                    Argument.figure(offers),
                                                    Argument.figure(funds),
                                                    new Argument.Magnitude(change),
                                                    Argument.words(yearBefore.than()),
                                                    Argument.words(edition.period()),
                                                    asOf()))
                            .orElseGet(
                                    () ->
                                            sentence(
                                                    "headline.sentence.plain",
                                                    Argument.figure(listings),
                                                    Argument.figure(offers),
                                                    Argument.figure(funds),
                                                    Argument.words(edition.period()),
                                                    asOf())));
            edition.ranked(LedgerColumns.FUNDS).stream()
                    .findFirst()
                    .ifPresent(
                            largest ->
                                    sentences.add(
                                            sentence(
                                                    "headline.sentence.largest",
                                                    Argument.words(Words.issuer(largest)),
                                                    Argument.figure(largestDeal()),
                                                    Argument.figure(topEight),
                                                    Argument.figure(
                                                            ConcentrationSection.tenBillionDeals(
                                                                    edition)))));
            Figure firstDay = FirstDaySection.median(edition);
            if (firstDay.value().isPresent()) {
                sentences.add(
                        sentence(
                                "headline.sentence.first-day",
                                Argument.figure(firstDay),
                                Argument.figure(FirstDaySection.belowOfferCount(edition)),
                                Argument.figure(FirstDaySection.known(edition))));
            }
            return sentences;
        }

        private Block comparison() {
            List<List<Cell>> rows =
                    List.of(
                            row(listings, yearBefore.listings()),
                            row(
                                    edition.count(
                                            "board.MAIN.listings",
                                            Text.of("headline.row.main"),
                                            Selections.MAIN_BOARD),
                                    yearBefore.count(
                                            Selections.MAIN_BOARD,
                                            Measure.TotalField.MAIN_BOARD,
                                            AnnualTotal::mainBoard)),
                            row(
                                    edition.count(
                                            "board.GEM.listings",
                                            Text.of("headline.row.gem"),
                                            Selections.GEM),
                                    yearBefore.count(
                                            Selections.GEM,
                                            Measure.TotalField.GEM,
                                            AnnualTotal::gem)),
                            row(
                                    offers,
                                    yearBefore.of(Measure.count(Selections.OFFERS.yearBefore()))),
                            row(funds, yearBefore.funds()),
                            row(
                                    amount(
                                            "headline.funds-base",
                                            "figure.funds-base",
                                            LedgerColumns.FUNDS_BASE),
                                    yearBefore.of(
                                            Measure.sum(
                                                    LedgerColumns.FUNDS_BASE,
                                                    Selection.ALL.yearBefore()))),
                            row(
                                    amount(
                                            "headline.over-allotment",
                                            "figure.over-allotment",
                                            LedgerColumns.OVER_ALLOTMENT),
                                    yearBefore.of(
                                            Measure.sum(
                                                    LedgerColumns.OVER_ALLOTMENT,
                                                    Selection.ALL.yearBefore()))),
                            row(
                                    money("headline.mean-size", "figure.mean-size", Measure::mean),
                                    yearBefore.of(
                                            Measure.mean(
                                                    LedgerColumns.FUNDS,
                                                    Selection.ALL.yearBefore()))),
                            row(
                                    median,
                                    yearBefore.of(
                                            Measure.median(
                                                    LedgerColumns.FUNDS,
                                                    Selection.ALL.yearBefore()))),
                            row(
                                    largestDeal(),
                                    yearBefore.of(
                                            new Measure.Aggregate(
                                                    Measure.Statistic.MAXIMUM,
                                                    LedgerColumns.FUNDS,
                                                    Selection.ALL.yearBefore()))));
            return new Block.Table(
                    "headline.comparison",
                    Text.of("headline.table"),
                    List.of(
                            TableColumn.words("column.figure"),
                            new TableColumn(edition.period(), Optional.empty()),
                            new TableColumn(yearBefore.header(), Optional.empty()),
                            TableColumn.numbers("column.change", Display.CHANGE)),
                    rows,
                    Optional.empty());
        }

        private List<Cell> row(Figure figure, Optional<Measure> before) {
            return List.of(
                    Cell.of(figure.title()),
                    Cell.of(figure),
                    before.<Cell>map(
                                    measure ->
                                            Cell.of(
                                                    edition.figure(
                                                            figure.id() + "-before",
                                                            Text.of(
                                                                    "figure.before",
                                                                    Argument.words(figure.title())),
                                                            measure,
                                                            figure.unit(),
                                                            figure.display())))
                            .orElseGet(Cell.Unknown::new),
                    before.<Cell>map(measure -> Cell.of(change(figure, measure)))
                            .orElseGet(Cell.Unknown::new));
        }

        private Figure change(Figure figure, Measure before) {
            return edition.figure(
                    figure.id() + "-change",
                    Text.of("figure.change", Argument.words(figure.title())),
                    new Measure.Change(figure.measure(), before),
                    Unit.PERCENT,
                    Display.CHANGE);
        }

        private Argument asOf() {
            return Argument.day(edition.facts().asOf());
        }

        private Figure largestDeal() {
            return edition.figure(
                    "headline.largest",
                    Text.of("figure.largest"),
                    new Measure.Aggregate(
                            Measure.Statistic.MAXIMUM, LedgerColumns.FUNDS, Selection.ALL),
                    Unit.HKD,
                    Display.HKD_BN);
        }

        private Figure amount(String id, String titleKey, Column.Numeric column) {
            return edition.figure(
                    id,
                    Text.of(titleKey),
                    Measure.sum(column, Selection.ALL),
                    Unit.HKD,
                    Display.HKD_BN);
        }

        private Figure money(String id, String titleKey, SizeMeasure measure) {
            return edition.figure(
                    id,
                    Text.of(titleKey),
                    measure.of(LedgerColumns.FUNDS, Selection.ALL),
                    Unit.HKD,
                    Display.HKD_MN);
        }

        private static Block sentence(String key, Argument... arguments) {
            return new Block.Paragraph(Text.of(key, arguments));
        }
    }

    /** A way to make one size of many. */
    private interface SizeMeasure {
        Measure of(Column.Numeric column, Selection selection);
    }
}
