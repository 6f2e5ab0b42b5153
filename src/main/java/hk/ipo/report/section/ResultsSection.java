package hk.ipo.report.section;

import hk.ipo.market.Deal;
import hk.ipo.market.Financials;
import hk.ipo.report.Block;
import hk.ipo.report.Cell;
import hk.ipo.report.Display;
import hk.ipo.report.PeriodText;
import hk.ipo.report.Section;
import hk.ipo.report.TableColumn;
import hk.ipo.report.Text;
import hk.ipo.report.Text.Argument;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the newly listed issuers earned, lost and spent, in the currency they report in. */
final class ResultsSection implements ReportSection {

    @Override
    public Section build(Edition edition) {
        List<IssuerResults> all =
                edition.facts().deals().stream().flatMap(deal -> of(edition, deal)).toList();
        List<Block> blocks = new ArrayList<>();
        if (all.isEmpty()) {
            blocks.add(new Block.Empty(Text.of("results.empty")));
        } else {
            blocks.add(periods(all));
            List<IssuerResults> cash = all.stream().filter(IssuerResults::tellsOfCash).toList();
            if (!cash.isEmpty()) {
                blocks.add(cash(cash));
                blocks.add(new Block.Note(Text.of("results.note.runway")));
            }
            blocks.add(new Block.Note(Text.of("results.note.currency")));
            blocks.add(new Block.Note(Text.of("results.note.loss")));
            all.stream().flatMap(ResultsSection::note).forEach(blocks::add);
        }
        return new Section(
                "results",
                Text.of("section.results"),
                all.isEmpty() ? Text.of("results.empty") : statement(edition),
                blocks);
    }

    private static Text statement(Edition edition) {
        List<IssuerResults> latest =
                edition.facts().deals().stream()
                        .flatMap(
                                deal ->
                                        of(edition, deal)
                                                .reduce((earlier, later) -> later)
                                                .stream())
                        .toList();
        return Text.of(
                "results.statement",
                Argument.plain(latest.stream().filter(IssuerResults::isLoss).count()),
                Argument.plain(latest.size()));
    }

    /** A deal's results, the latest last. */
    private static Stream<IssuerResults> of(Edition edition, Deal deal) {
        return edition.background().financials().stream()
                .filter(results -> results.stockCode().equals(deal.stockCode()))
                .sorted(
                        Comparator.comparing(Financials::periodEnd)
                                .thenComparing(Financials::period))
                .map(results -> new IssuerResults(edition, deal, results));
    }

    private static Block periods(List<IssuerResults> all) {
        return new Block.Table(
                "results.by-period",
                Text.of("results.table.periods"),
                List.of(
                        TableColumn.words("column.issuer"),
                        TableColumn.words("column.stock-code"),
                        TableColumn.words("results.column.period"),
                        TableColumn.words("results.column.currency"),
                        TableColumn.numbers("results.column.revenue", Display.MILLIONS),
                        TableColumn.numbers("results.column.net-profit", Display.MILLIONS),
                        TableColumn.numbers("results.column.loss-per-revenue", Display.MULTIPLE),
                        TableColumn.words("results.column.source")),
                all.stream()
                        .map(
                                one ->
                                        List.of(
                                                Cell.of(Words.issuer(one.deal())),
                                                Words.stockCode(one.deal()),
                                                one.period(),
                                                one.currency(),
                                                one.revenue(),
                                                one.netProfit(),
                                                one.lossPerRevenue(),
                                                source(one.results())))
                        .toList(),
                Optional.empty());
    }

    private static Block cash(List<IssuerResults> all) {
        return new Block.Table(
                "results.cash",
                Text.of("results.table.cash"),
                List.of(
                        TableColumn.words("column.issuer"),
                        TableColumn.words("results.column.period"),
                        TableColumn.words("results.column.currency"),
                        TableColumn.numbers("results.column.research-a-month", Display.MILLIONS),
                        TableColumn.numbers("results.column.cash", Display.MILLIONS),
                        TableColumn.numbers("results.column.runway-at-loss", Display.MONTHS),
                        TableColumn.numbers("results.column.runway-at-research", Display.MONTHS)),
                all.stream()
                        .map(
                                one ->
                                        List.of(
                                                Cell.of(Words.issuer(one.deal())),
                                                one.period(),
                                                one.currency(),
                                                one.researchAMonth(),
                                                one.cash(),
                                                one.runwayAtLoss(),
                                                one.runwayAtResearch()))
                        .toList(),
                Optional.empty());
    }

    private static Cell source(Financials results) {
        return results.source()
                .<Cell>map(text -> Cell.of(new Text.Data(text)))
                .orElseGet(Cell.Unknown::new);
    }

    private static Stream<Block> note(IssuerResults one) {
        return one.results().note().stream()
                .map(
                        note ->
                                new Block.Note(
                                        Text.of(
                                                "results.note.of",
                                                Argument.words(Words.issuer(one.deal())),
                                                Argument.words(
                                                        PeriodText.of(one.results().period())),
                                                Argument.words(new Text.Data(note)))));
    }
}
