package hk.ipo.report.section;

import hk.ipo.report.Block;
import hk.ipo.report.Check;
import hk.ipo.report.Section;
import hk.ipo.report.Text;
import hk.ipo.report.Text.Argument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Why totals of one year differ: admissions against offers, funds before and with over-allotments,
 * and funds known at the year's end against those known on the as-of day.
 */
final class BridgeSection implements ReportSection {

    @Override
    public Section build(Edition edition) {
        boolean empty = edition.facts().deals().isEmpty();
        List<Block> blocks = new ArrayList<>();
        if (empty) {
            blocks.add(new Block.Empty(Text.of("no-listings")));
        } else {
            ListingsBridge.toOffers().blocks(edition).forEach(blocks::add);
            overAllotments(edition, blocks);
            yearEnd(edition, blocks);
            blocks.add(new Block.Note(Text.of("bridge.note.steps")));
        }
        return new Section(
                "bridge",
                Text.of("section.bridge"),
                empty ? Text.of("no-listings") : statement(edition),
                blocks);
    }

    @Override
    public List<Check> checks(Edition edition) {
        return Stream.concat(
                        Stream.of(ListingsBridge.toOffers(), FundsBridges.overAllotments(edition)),
                        FundsBridges.sinceYearEnd(edition).stream())
                .map(Bridge::check)
                .toList();
    }

    private static Text statement(Edition edition) {
        Optional<Bridge> sinceYearEnd = FundsBridges.sinceYearEnd(edition);
        Bridge bridge = sinceYearEnd.orElseGet(() -> FundsBridges.overAllotments(edition));
        return Text.of(
                sinceYearEnd.isPresent() ? "bridge.statement.year-end" : "bridge.statement.base",
                Argument.figure(bridge.startFigure(edition)),
                Argument.figure(bridge.endFigure(edition)),
                Argument.day(FundsBridges.yearEnd(edition)),
                Argument.day(edition.facts().asOf()));
    }

    private static void overAllotments(Edition edition, List<Block> blocks) {
        Bridge bridge = FundsBridges.overAllotments(edition);
        if (bridge.steps().isEmpty()) {
            blocks.add(new Block.Paragraph(Text.of("over-allotments.empty")));
        } else {
            bridge.blocks(edition).forEach(blocks::add);
        }
    }

    private static void yearEnd(Edition edition, List<Block> blocks) {
        Optional<Bridge> bridge = FundsBridges.sinceYearEnd(edition);
        if (bridge.isEmpty()) {
            blocks.add(
                    new Block.Paragraph(
                            Text.of("bridge.year-end.not-over", Argument.plain(edition.year()))));
        } else if (bridge.get().steps().isEmpty()) {
            blocks.add(
                    new Block.Paragraph(
                            Text.of(
                                    "bridge.year-end.nothing",
                                    Argument.day(FundsBridges.yearEnd(edition)))));
        } else {
            bridge.get().blocks(edition).forEach(blocks::add);
        }
    }
}
