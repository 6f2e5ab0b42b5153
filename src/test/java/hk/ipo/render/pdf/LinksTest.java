package hk.ipo.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.report.Block;
import hk.ipo.report.Cell;
import hk.ipo.report.Guise;
import hk.ipo.report.Report;
import hk.ipo.report.ReportFixture;
import hk.ipo.report.Section;
import hk.ipo.report.TableColumn;
import hk.ipo.report.Text;

import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.SimpleBookmark;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

class LinksTest {

    @Test
    void figuresLeadToTheirDefinitionsInTheAppendix() {
        RenderedPdf pdf = RenderedPdf.of(ReportFixture.report());

        assertThat(pdf.pages()).isEqualTo(5);
        // Two large figures on the first page; two figures for each of two boards and their total,
        // and the twelve of the measures that have a value.
        assertThat(pdf.links(1)).hasSize(2).containsOnly(5);
        assertThat(pdf.links(3)).hasSize(18).containsOnly(5);
        assertThat(StructureDump.of(pdf.reader()))
                .contains("Link HK$18.76bn -> Definition of headline.funds\n");
    }

    @Test
    void withoutTheAppendixNoFigureLeadsAnywhere() {
        Report report = ReportFixture.report();
        RenderedPdf pdf =
                RenderedPdf.of(
                        new Report(
                                report.facts(),
                                report.sections(),
                                report.checks(),
                                report.published(),
                                new Guise(Optional.empty(), true, false)));

        assertThat(pdf.reader().getPageN(1).contains(PdfName.ANNOTS)).isFalse();
        assertThat(pdf.reader().getPageN(3).contains(PdfName.ANNOTS)).isFalse();
    }

    @Test
    void aSectionsTablesHaveBookmarksBelowItsOwn() {
        Section section =
                new Section(
                        "s",
                        new Text.Data("One"),
                        new Text.Data("Two"),
                        List.of(table("first"), table("second")));
        RenderedPdf pdf =
                RenderedPdf.of(
                        new Report(ReportFixture.report().facts(), List.of(section), List.of()));

        List<Map<String, Object>> marks = SimpleBookmark.getBookmarkList(pdf.reader());
        assertThat(marks).singleElement().extracting(mark -> mark.get("Title")).isEqualTo("One");
        List<?> below = (List<?>) Objects.requireNonNull(marks.getFirst().get("Kids"));
        assertThat(below.stream().map(LinksTest::title))
                .containsExactly("Table first", "Table second");
    }

    private static String title(Object mark) {
        return String.valueOf(((Map<?, ?>) mark).get("Title"));
    }

    private static Block table(String id) {
        return new Block.Table(
                id,
                new Text.Data("Table " + id),
                List.of(new TableColumn(new Text.Data("Name"), Optional.empty())),
                List.of(List.of(Cell.of(new Text.Data("a row")))),
                Optional.empty());
    }
}
