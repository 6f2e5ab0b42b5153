package hk.ipo.report.section;

import hk.ipo.report.Block;
import hk.ipo.report.Figure;
import hk.ipo.report.Report;
import hk.ipo.report.Section;
import hk.ipo.report.Text;

import java.util.List;

/** What changed since the edition before, which the first edition of a year does not have. */
final class ChangesSection implements ReportSection {

    @Override
    public Section build(Edition edition) {
        return edition.before()
                .map(
                        before ->
                                Changes.between(
                                                before.facts(),
                                                headline(before),
                                                edition.facts(),
                                                headline(edition))
                                        .section())
                .orElseGet(ChangesSection::first);
    }

    private static Section first() {
        return new Section(
                Changes.ID,
                Text.of("section.changes.first"),
                Text.of("changes.first"),
                List.of(new Block.Empty(Text.of("changes.first"))));
    }

    private static List<Figure> headline(Edition edition) {
        Section headline = new HeadlineSection().build(edition);
        return new Report(edition.facts(), List.of(headline), List.of()).figures();
    }
}
