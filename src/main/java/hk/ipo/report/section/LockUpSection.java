package hk.ipo.report.section;

import hk.ipo.market.Deal;
import hk.ipo.report.Block;
import hk.ipo.report.Cell;
import hk.ipo.report.Display;
import hk.ipo.report.Section;
import hk.ipo.report.TableColumn;
import hk.ipo.report.Text;
import hk.ipo.report.Text.Argument;
import hk.ipo.statistic.Column;
import hk.ipo.statistic.LedgerColumns;
import hk.ipo.statistic.Measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which lock-ups end in the 30 and 90 days after the as-of day, of deals of any year. */
final class LockUpSection implements ReportSection {

    private static final int SOON = 30;
    private static final int LATER = 90;
    private static final Comparator<LockUp> BY_END =
            Comparator.comparing(LockUp::ends).thenComparing(lockUp -> lockUp.deal().stockCode());

    @Override
    public Section build(Edition edition) {
        FirstOf<LockUp> soon = ending(edition, 0, SOON);
        FirstOf<LockUp> later = ending(edition, SOON, LATER);
        List<Block> blocks = new ArrayList<>();
        if (soon.count() + later.count() == 0) {
            blocks.add(new Block.Empty(empty(edition)));
        } else {
            if (soon.count() > 0) {
                blocks.add(table(edition, "within-30", soon));
            }
            if (later.count() > 0) {
                blocks.add(table(edition, "within-90", later));
            }
        }
        blocks.add(new Block.Note(Text.of("lock-up.note.rules")));
        blocks.add(new Block.Note(Text.of("lock-up.note.undertakings")));
        return new Section(
                "lock-up",
                Text.of("section.lock-up"),
                blocks.getFirst() instanceof Block.Empty
                        ? empty(edition)
                        : Text.of(
                                "lock-up.statement",
                                Argument.plain(soon.count()),
                                Argument.plain(soon.count() + (long) later.count()),
                                Argument.day(edition.facts().asOf())),
                blocks);
    }

    private static Text empty(Edition edition) {
        return Text.of("lock-up.empty", Argument.day(edition.facts().asOf()));
    }

    /** Those that end more than some days after the as-of day, up to some more, the first first. */
    private static FirstOf<LockUp> ending(Edition edition, int after, int upTo) {
        LocalDate asOf = edition.facts().asOf();
        FirstOf<LockUp> ending = new FirstOf<>(BY_END);
        for (Deal deal : edition.market().deals()) {
            for (LockUp lockUp : LockUp.of(deal)) {
                LocalDate ends = lockUp.ends();
                if (ends.isAfter(asOf.plusDays(after)) && !ends.isAfter(asOf.plusDays(upTo))) {
                    ending.add(lockUp);
                }
            }
        }
        return ending;
    }

    private static Block table(Edition edition, String id, FirstOf<LockUp> lockUps) {
        return new Block.Table(
                "lock-up." + id,
                Text.of("lock-up.table." + id, Argument.day(edition.facts().asOf())),
                List.of(
                        TableColumn.words("column.issuer"),
                        TableColumn.words("column.stock-code"),
                        TableColumn.words("lock-up.column.ends"),
                        TableColumn.words("lock-up.column.holders"),
                        TableColumn.numbers("lock-up.column.months", Display.COUNT),
                        TableColumn.numbers("column.funds", Display.HKD_MN),
                        TableColumn.numbers("ledger.cornerstone-share", Display.PERCENT)),
                Itemised.rows(
                        lockUps,
                        lockUp -> row(edition, lockUp),
                        others ->
                                List.of(
                                        Cell.of(Text.of("lock-up.rest", Argument.plain(others))),
                                        new Cell.Blank(),
                                        new Cell.Blank(),
                                        new Cell.Blank(),
                                        new Cell.Blank(),
                                        new Cell.Blank(),
                                        new Cell.Blank())),
                Optional.empty());
    }

    private static List<Cell> row(Edition edition, LockUp lockUp) {
        Deal deal = lockUp.deal();
        return List.of(
                Cell.of(Words.issuer(deal)),
                Words.stockCode(deal),
                new Cell.Day(lockUp.ends()),
                Cell.of(Text.of("lock-up.holders." + lockUp.holders().name())),
                Cell.of(lockUp.months()),
                number(edition, deal, LedgerColumns.FUNDS, Display.HKD_MN),
                number(edition, deal, LedgerColumns.CORNERSTONE_SHARE, Display.PERCENT));
    }

    /** A figure where the edition's ledger has the deal; a deal of another year is a number. */
    private static Cell number(Edition edition, Deal deal, Column.Numeric column, Display display) {
        if (edition.facts().period().contains(deal.listing().listingDate())
                && edition.isUnique(deal.stockCode())) {
            return Cell.of(
                    edition.figure(
                            "lock-up." + deal.stockCode() + "." + column.id(),
                            Text.of(
                                    "figure.lock-up." + column.id(),
                                    Argument.words(Words.issuer(deal))),
                            new Measure.OfDeal(column, deal.stockCode()),
                            column.unit(),
                            display));
        }
        return column.value()
                .apply(deal)
                .<Cell>map(number -> new Cell.Numeric(number, display))
                .orElseGet(Cell.Unknown::new);
    }
}
