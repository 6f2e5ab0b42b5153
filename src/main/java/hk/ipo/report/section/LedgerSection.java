package hk.ipo.report.section;

import hk.ipo.report.Block;
import hk.ipo.report.Section;
import hk.ipo.report.Text;
import hk.ipo.report.Text.Argument;
import hk.ipo.statistic.EditionFacts;
import hk.ipo.statistic.LedgerColumns;
import hk.ipo.statistic.Selection;

import java.util.ArrayList;
import java.util.List;

/** Every deal, one row, all columns: what all other sections rest on. */
final class LedgerSection implements ReportSection {

    @Override
    public Section build(Edition edition) {
        EditionFacts facts = edition.facts();
        List<Block> blocks = new ArrayList<>();
        if (facts.deals().isEmpty()) {
            blocks.add(new Block.Empty(Text.of("no-listings")));
        }
        blocks.add(
                new Block.LedgerTable(Selection.Ledger.PERIOD, LedgerColumns.ALL, facts.deals()));
        if (!facts.yearBefore().isEmpty()) {
            blocks.add(
                    new Block.LedgerTable(
                            Selection.Ledger.YEAR_BEFORE, LedgerColumns.ALL, facts.yearBefore()));
        }
        return new Section(
                "ledger",
                Text.of("section.ledger"),
                Text.of("ledger.statement", Argument.figure(edition.allListings())),
                blocks);
    }
}
