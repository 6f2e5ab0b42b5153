package hk.ipo.render.svg;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.report.Block.ChartKind;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Where marks lie, and that words stay words. */
class SvgChartTest {

    @Test
    void standingBarsAreAsHighAsTheirNumbers() {
        String svg =
                SvgChart.draw(
                        chart(ChartKind.COLUMN, "0", List.of("Jan", "Feb"), "4", "1"),
                        SvgChart.Size.WIDE);

        // 190 high, on a base at 208; each column 360 wide, its bar 70% of that less 1.
        assertThat(svg)
                .contains(
                        "<rect class=\"main\" x=\"54\" y=\"18\" width=\"251\" height=\"190\"/>",
                        "<rect class=\"main\" x=\"414\" y=\"160.5\" width=\"251\" height=\"47.5\"/>",
                        "aria-label=\"Title: Jan: n4; Feb: n1\"");
    }

    @Test
    void aStepHangsBetweenTheTotals() {
        ChartData data = chart(ChartKind.WATERFALL, "10", List.of("a", "b", "c"), "12", "16", "16");

        String svg = SvgChart.draw(data, SvgChart.Size.NARROW);

        // Names take 14.7, labels 20.2 and air 8: the axis is 297.1 long for 6; two of it are 99.
        assertThat(svg).contains("class=\"step up\" x=\"113.8\"");
        assertThat(svg).contains("class=\"main\" x=\"14.7\"");
    }

    @Test
    void whatIsNotKnownIsNotDrawn() {
        ChartData data =
                new ChartData(
                        ChartKind.LINE,
                        "Title",
                        "",
                        List.of("2024", "2025"),
                        List.of(
                                new ChartData.Series(
                                        "s", true, List.of(Optional.empty(), Optional.empty()))),
                        BigDecimal.ZERO);

        assertThat(SvgChart.draw(data, SvgChart.Size.WIDE)).isEmpty();
    }

    @Test
    void wordsFromDataAreNoMarkup() {
        ChartData data = chart(ChartKind.BAR, "0", List.of("<script>alert('\"&')</script>"), "4");

        assertThat(SvgChart.draw(data, SvgChart.Size.WIDE))
                .doesNotContain("<script>")
                .contains("&lt;script&gt;alert(&#39;&quot;&amp;&#39;)&lt;/script&gt;");
    }

    private static ChartData chart(
            ChartKind kind, String floor, List<String> categories, String... lengths) {
        return new ChartData(
                kind,
                "Title",
                "Subtitle",
                categories,
                List.of(
                        new ChartData.Series(
                                "series",
                                true,
                                List.of(lengths).stream()
                                        .map(
                                                length ->
                                                        Optional.of(
                                                                new ChartData.Point(
                                                                        new BigDecimal(length),
                                                                        "n" + length)))
                                        .toList())),
                new BigDecimal(floor));
    }
}
