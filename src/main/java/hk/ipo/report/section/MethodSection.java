package hk.ipo.report.section;

import hk.ipo.market.Deal;
import hk.ipo.market.Money;
import hk.ipo.market.ReportedListing;
import hk.ipo.report.Block;
import hk.ipo.report.Cell;
import hk.ipo.report.Display;
import hk.ipo.report.Intake;
import hk.ipo.report.Section;
import hk.ipo.report.TableColumn;
import hk.ipo.report.Text;
import hk.ipo.report.Text.Argument;
import hk.ipo.source.RejectedRow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the figures are worked out, what they were made from, what was rejected, and where the
 * exchange's own report prints something else.
 */
final class MethodSection implements ReportSection {

    private static final int FINGERPRINT_SHOWN = 12;

    @Override
    public Section build(Edition edition) {
        List<Block> blocks = new ArrayList<>();
        for (String definition :
                List.of("as-of", "listings", "funds", "first-day", "averages", "rounding")) {
            blocks.add(
                    new Block.Paragraph(
                            Text.of(
                                    "method.definition." + definition,
                                    Argument.day(edition.facts().asOf()))));
        }
        blocks.add(sources(edition.intake()));
        blocks.add(rejected(edition.intake().rejected()));
        blocks.addAll(comparison(edition.facts().deals()));
        return new Section(
                "method", Text.of("section.method"), Text.of("method.statement"), blocks);
    }

    private static Block sources(Intake intake) {
        return new Block.Table(
                "method.sources",
                Text.of("method.table.sources"),
                List.of(
                        TableColumn.words("column.feed"),
                        TableColumn.words("column.file"),
                        TableColumn.numbers("column.read", Display.COUNT),
                        TableColumn.numbers("column.staged", Display.COUNT),
                        TableColumn.numbers("column.rejected", Display.COUNT),
                        TableColumn.words("column.fingerprint")),
                intake.sources().stream()
                        .map(
                                source ->
                                        List.of(
                                                Cell.of(Text.of("feed." + source.feed().id())),
                                                Cell.of(new Text.Data(source.file())),
                                                Cell.of(source.read()),
                                                Cell.of(source.staged()),
                                                Cell.of(source.rejected()),
                                                Cell.of(
                                                        new Text.Data(
                                                                shortened(source.fingerprint())))))
                        .toList(),
                Optional.empty());
    }

    private static String shortened(String fingerprint) {
        return fingerprint.substring(0, Math.min(FINGERPRINT_SHOWN, fingerprint.length()));
    }

    private static Block rejected(List<RejectedRow> rows) {
        if (rows.isEmpty()) {
            return new Block.Empty(Text.of("method.no-rejected"));
        }
        return new Block.Table(
                "method.rejected",
                Text.of("method.table.rejected"),
                List.of(
                        TableColumn.words("column.file"),
                        TableColumn.words("column.line"),
                        TableColumn.words("column.column"),
                        TableColumn.words("column.found"),
                        TableColumn.words("column.reason"),
                        TableColumn.words("column.expected")),
                rows.stream()
                        .map(
                                row ->
                                        List.of(
                                                Cell.of(new Text.Data(row.location().file())),
                                                Cell.of(
                                                        new Text.Data(
                                                                Long.toString(
                                                                        row.location().line()))),
                                                Cell.of(new Text.Data(row.column())),
                                                Cell.of(new Text.Data(row.value())),
                                                Cell.of(Text.of("rejected." + row.reason().name())),
                                                Cell.of(Words.finding(row.expected()))))
                        .toList(),
                Optional.empty());
    }

    /**
     * Where both the data set and the exchange's report were read: the differences of each deal.
     */
    private static List<Block> comparison(List<Deal> deals) {
        List<Deal> reported = deals.stream().filter(deal -> deal.reported().isPresent()).toList();
        List<Block> blocks = new ArrayList<>();
        if (reported.stream().anyMatch(MethodSection::isInBoth)) {
            blocks.add(differences(reported.stream().filter(MethodSection::differs).toList()));
            long agreeing = reported.stream().filter(deal -> !differs(deal)).count();
            blocks.add(
                    new Block.Note(
                            Text.of(
                                    "method.note.compared",
                                    Argument.plain(agreeing),
                                    Argument.plain(reported.size()))));
            List<Deal> missing = deals.stream().filter(deal -> deal.reported().isEmpty()).toList();
            if (!missing.isEmpty()) {
                blocks.add(notPrinted(missing));
            }
        }
        List<List<Cell>> remarks = reported.stream().flatMap(MethodSection::remarks).toList();
        if (!remarks.isEmpty()) {
            blocks.add(
                    new Block.Table(
                            "method.irregular",
                            Text.of("method.table.irregular"),
                            List.of(
                                    TableColumn.words("column.stock-code"),
                                    TableColumn.words("column.issuer"),
                                    TableColumn.words("column.remark")),
                            remarks,
                            Optional.empty()));
        }
        return blocks;
    }

    private static boolean isInBoth(Deal deal) {
        return deal.reported().isPresent()
                && (deal.listing().offer().fundsBase().isPresent() || !deal.isOffer());
    }

    private static boolean differs(Deal deal) {
        return !deal.funds().equals(deal.reported().flatMap(ReportedListing::funds));
    }

    private static Block differences(List<Deal> differing) {
        if (differing.isEmpty()) {
            return new Block.Empty(Text.of("method.no-differences"));
        }
        Money ours = total(differing.stream().flatMap(deal -> deal.funds().stream()));
        Money theirs =
                total(
                        differing.stream()
                                .flatMap(deal -> deal.reported().stream())
                                .flatMap(print -> print.funds().stream()));
        return new Block.Table(
                "method.differences",
                Text.of("method.table.differences"),
                List.of(
                        TableColumn.words("column.stock-code"),
                        TableColumn.words("column.issuer"),
                        TableColumn.numbers("column.funds-known", Display.HKD),
                        TableColumn.numbers("column.funds-printed", Display.HKD),
                        TableColumn.numbers("column.difference", Display.HKD)),
                differing.stream().map(MethodSection::difference).toList(),
                Optional.of(
                        List.of(
                                Cell.of(Text.of("total")),
                                new Cell.Blank(),
                                amount(Optional.of(ours)),
                                amount(Optional.of(theirs)),
                                amount(Optional.of(theirs.minus(ours))))));
    }

    private static List<Cell> difference(Deal deal) {
        Optional<Money> printed = deal.reported().flatMap(ReportedListing::funds);
        return List.of(
                Words.stockCode(deal),
                Cell.of(Words.issuer(deal)),
                amount(deal.funds()),
                amount(printed),
                amount(printed.flatMap(theirs -> deal.funds().map(theirs::minus))));
    }

    private static Block notPrinted(List<Deal> missing) {
        return new Block.Table(
                "method.not-printed",
                Text.of("method.table.not-printed"),
                List.of(
                        TableColumn.words("column.stock-code"),
                        TableColumn.words("column.issuer"),
                        TableColumn.words("ledger.board"),
                        TableColumn.numbers("column.funds-known", Display.HKD)),
                missing.stream()
                        .map(
                                deal ->
                                        List.of(
                                                Words.stockCode(deal),
                                                Cell.of(Words.issuer(deal)),
                                                Cell.of(
                                                        Text.of(
                                                                "board."
                                                                        + deal.listing()
                                                                                .board()
                                                                                .name())),
                                                amount(deal.funds())))
                        .toList(),
                Optional.empty());
    }

    private static Stream<List<Cell>> remarks(Deal deal) {
        return deal.reported().stream()
                .flatMap(print -> print.remarks().stream())
                .map(
                        remark ->
                                List.of(
                                        Words.stockCode(deal),
                                        Cell.of(Words.issuer(deal)),
                                        Cell.of(Words.finding(remark))));
    }

    private static Money total(Stream<Money> amounts) {
        return amounts.reduce(Money.ZERO_HKD, Money::plus);
    }

    private static Cell amount(Optional<Money> money) {
        return money.<Cell>map(known -> new Cell.Numeric(known.amount(), Display.HKD))
                .orElseGet(Cell.Unknown::new);
    }
}
