package hk.ipo.report.section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hk.ipo.CarriedData;
import hk.ipo.market.Board;
import hk.ipo.market.IssuerType;
import hk.ipo.market.Market;
import hk.ipo.render.Wording;
import hk.ipo.report.Block;
import hk.ipo.report.Cell;
import hk.ipo.report.Guise;
import hk.ipo.report.Intake;
import hk.ipo.report.Language;
import hk.ipo.report.PublishedFigures;
import hk.ipo.report.Report;
import hk.ipo.report.Section;
import hk.ipo.report.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class OutlineTest {

    private static final Market MARKET = CarriedData.asKnownOn(LocalDate.of(2026, 1, 5));
    private static final Wording ENGLISH = Wording.of(Language.ENGLISH);

    private static final DealScope A_PLUS_H =
            new DealScope(
                    new Text.Data("A+H deals"),
                    List.of(
                            new DealScope.Condition(
                                    Dimension.ISSUER_TYPE, Set.of(IssuerType.A_PLUS_H.name()))));

    @Test
    void everySectionIsBuiltUnderTheIdByWhichItIsAskedFor() {
        assertThat(build(Outline.FULL).sections())
                .extracting(Section::id)
                .isEqualTo(ReportBuilder.sectionIds());
    }

    @Test
    void sectionsComeInTheOrderAskedForUnderTheirOwnTitlesAndNotes() {
        Report report =
                build(
                        Outline.Choice.of("month"),
                        new Outline.Choice(
                                "headline",
                                Optional.of(new Text.Data("Overview")),
                                Optional.of(List.of(new Text.Data("Made up"))),
                                Optional.empty(),
                                "here"));

        assertThat(report.sections()).extracting(Section::id).containsExactly("month", "headline");
        Section headline = report.sections().get(1);
        assertThat(headline.title()).isEqualTo(new Text.Data("Overview"));
        assertThat(headline.blocks().stream().filter(Block.Note.class::isInstance))
                .containsExactly(new Block.Note(new Text.Data("Made up")));
    }

    @Test
    void aSectionIsCutDownToATableAndItsCharts() {
        List<Block> blocks = build(only("concentration.top-ten")).sections().getFirst().blocks();

        assertThat(blocks.stream().filter(Block.Table.class::isInstance).map(OutlineTest::id))
                .containsExactly("concentration.top-ten");
        assertThat(blocks.stream().filter(Block.Chart.class::isInstance)).hasSize(1);
        assertThat(blocks.stream().filter(Block.Note.class::isInstance)).hasSize(2);
    }

    @Test
    void aTableThatTheSectionLacksIsRefusedWithThoseItHas() {
        assertThatThrownBy(() -> build(only("concentration.top")))
                .isInstanceOf(UnknownTableException.class)
                .hasMessage(
                        "here: unknown table 'concentration.top' of the section concentration: one"
                                + " of concentration.measures, concentration.top-ten expected");
    }

    /** Added up from the carried files by hand. */
    @ParameterizedTest
    @CsvSource({
        "Software & Services;Semiconductors;Information Technology Hardware;Telecommunications,"
                + " 22, 40204363536",
        "Pharmaceuticals & Biotechnology;Healthcare Equipment & Services, 29, 33588743066"
    })
    void anEditionOfIndustriesCountsTheirDealsAlone(String industries, int listings, long funds) {
        DealScope scope =
                new DealScope(
                        new Text.Data("Some deals"),
                        List.of(
                                new DealScope.Condition(
                                        Dimension.INDUSTRY, Set.of(industries.split(";")))));

        CarriedReport report = new CarriedReport(build(scoped(scope)));

        assertThat(report.values().get("headline.listings"))
                .isEqualByComparingTo(String.valueOf(listings));
        assertThat(report.values().get("headline.funds"))
                .isEqualByComparingTo(String.valueOf(funds));
    }

    @Test
    void conditionsAreMetTogether() {
        DealScope both =
                new DealScope(
                        new Text.Data("A+H deals on GEM"),
                        List.of(
                                A_PLUS_H.conditions().getFirst(),
                                new DealScope.Condition(
                                        Dimension.BOARD, Set.of(Board.GEM.name()))));

        assertThat(build(scoped(both)).facts().deals()).isEmpty();
        assertThat(build(scoped(A_PLUS_H)).facts().deals()).hasSize(19);
    }

    @Test
    void anEditionAboutSomeDealsSaysSoInItsFirstSentenceAndInANote() {
        Section first = build(scoped(A_PLUS_H)).sections().getFirst();

        assertThat(ENGLISH.say(first.statement()))
                .isEqualTo("A+H deals: 19 new listings, HK$140.11bn raised");
        assertThat(sentences(first).getFirst())
                .isEqualTo(
                        "A+H deals only: 19 of the 119 new listings of 2025, not the whole market.");
        assertThat(sentences(first)).noneMatch(sentence -> sentence.contains("Hong Kong admitted"));
        assertThat(first.blocks().getLast())
                .isInstanceOfSatisfying(
                        Block.Note.class,
                        note ->
                                assertThat(ENGLISH.say(note.text()))
                                        .isEqualTo(
                                                "A+H deals: Issuer type: A+H. Totals, shares and"
                                                        + " rankings are of these deals alone, not of"
                                                        + " the market."));
    }

    @Test
    void everyHeadingTableTotalAndFigureOfItNamesTheDeals() {
        Report report = build(scoped(A_PLUS_H));

        assertThat(report.sections())
                .allSatisfy(
                        section ->
                                assertThat(ENGLISH.say(section.statement()))
                                        .startsWith("A+H deals: "));
        assertThat(report.figures())
                .hasSizeGreaterThan(100)
                .allSatisfy(
                        figure ->
                                assertThat(ENGLISH.say(figure.title())).startsWith("A+H deals: "));
        List<Block.Table> tables =
                report.sections().stream()
                        .flatMap(section -> section.blocks().stream())
                        .filter(Block.Table.class::isInstance)
                        .map(Block.Table.class::cast)
                        .toList();
        assertThat(tables)
                .allSatisfy(
                        table -> assertThat(ENGLISH.say(table.title())).startsWith("A+H deals: "));
        assertThat(
                        tables.stream()
                                .flatMap(table -> table.total().stream())
                                .map(List::getFirst)
                                .filter(Cell.Words.class::isInstance)
                                .map(cell -> ENGLISH.say(((Cell.Words) cell).text())))
                .isNotEmpty()
                .containsOnly("A+H deals, total");
    }

    @Test
    void theWholeMarketsTotalsOfPastYearsAreNoPartOfIt() {
        assertThat(build(scoped(A_PLUS_H)).facts().annualTotals()).isEmpty();
        assertThat(build(Outline.FULL).facts().annualTotals()).isNotEmpty();
    }

    private static Outline scoped(DealScope scope) {
        return new Outline(
                ReportBuilder.scopedSectionIds().stream().map(Outline.Choice::of).toList(),
                Optional.of(scope),
                Guise.STANDARD);
    }

    private static Outline.Choice only(String table) {
        return new Outline.Choice(
                "concentration",
                Optional.empty(),
                Optional.empty(),
                Optional.of(List.of(table)),
                "here");
    }

    private static Report build(Outline.Choice... choices) {
        return build(new Outline(List.of(choices), Optional.empty(), Guise.STANDARD));
    }

    private static Report build(Outline outline) {
        return new ReportBuilder()
                .build(
                        outline,
                        2025,
                        MARKET,
                        new Intake(List.of(), List.of()),
                        PublishedFigures.NONE,
                        Optional.empty());
    }

    private static String id(Block block) {
        return ((Block.Table) block).id();
    }

    private static List<String> sentences(Section section) {
        return section.blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> ENGLISH.say(((Block.Paragraph) block).text()))
                .toList();
    }
}
