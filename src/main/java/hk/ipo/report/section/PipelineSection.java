package hk.ipo.report.section;

import hk.ipo.market.Application;
import hk.ipo.market.PipelineCount;
import hk.ipo.report.Block;
import hk.ipo.report.Section;
import hk.ipo.report.Text;
import hk.ipo.report.Text.Argument;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How many applications wait, where those seen stand, and when they were first filed. */
final class PipelineSection implements ReportSection {

    @Override
    public Section build(Edition edition) {
        List<PipelineCount> counts =
                edition.background().pipeline().stream()
                        .sorted(Comparator.comparing(PipelineCount::day))
                        .toList();
        List<Application> applications = edition.background().applications();
        List<Block> blocks = new ArrayList<>();
        if (!counts.isEmpty()) {
            blocks.addAll(new PipelineByMonth(edition, counts).blocks());
        }
        PipelineByStatus byStatus = new PipelineByStatus(edition, counts, applications);
        if (!applications.isEmpty()) {
            blocks.add(byStatus.table());
            blocks.add(new Block.Note(Text.of("pipeline.note.status")));
            blocks.addAll(new PipelineFilings(edition, applications).blocks());
        }
        blocks.addAll(new PipelinePages(edition, applications, byStatus).blocks());
        if (blocks.isEmpty()) {
            blocks.add(new Block.Empty(Text.of("pipeline.empty")));
        } else {
            blocks.add(new Block.Note(Text.of("pipeline.note.confidential")));
        }
        return new Section(
                "pipeline",
                Text.of("section.pipeline"),
                statement(edition, counts, applications),
                blocks);
    }

    private static Text statement(
            Edition edition, List<PipelineCount> counts, List<Application> applications) {
        if (!counts.isEmpty()) {
            return Text.of(
                    "pipeline.statement",
                    Argument.figure(new PipelineByMonth(edition, counts).latest()),
                    Argument.day(counts.getLast().day()));
        }
        return applications.isEmpty()
                ? Text.of("pipeline.empty")
                : Text.of("pipeline.statement.seen", Argument.plain(applications.size()));
    }
}
