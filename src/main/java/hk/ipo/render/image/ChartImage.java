package hk.ipo.render.image;

import hk.ipo.render.Rgb;
import hk.ipo.render.Wording;
import hk.ipo.report.Block;
import hk.ipo.report.Report;
import hk.ipo.report.Section;

import java.util.List;
import java.util.Optional;

/** A chart of a report as a picture on white, twice as fine as it is shown, with its words. */
public final class ChartImage {

    /** How wide it is to be shown, in CSS pixels. */
    public static final int WIDTH = 560;

    /** How high it is to be shown, in CSS pixels. */
    public static final int HEIGHT = 240;

    private final byte[] png;
    private final String title;
    private final String alternative;

    private ChartImage(byte[] png, String title, String alternative) {
        this.png = png;
        this.title = title;
        this.alternative = alternative;
    }

    /**
     * A section's first chart of upright bars, in a language.
     *
     * @param accent the colour of the bars
     * @return nothing where the report has no such section, or the section no such chart
     */
    public static Optional<ChartImage> of(
            Report report, String section, Wording wording, Rgb accent) {
        return report.sections().stream()
                .filter(one -> one.id().equals(section))
                .findFirst()
                .flatMap(one -> of(one, wording, accent));
    }

    private static Optional<ChartImage> of(Section section, Wording wording, Rgb accent) {
        Optional<Block.Chart> chart =
                blocks(section, Block.Chart.class).stream()
                        .filter(one -> one.kind() == Block.ChartKind.COLUMN)
                        .findFirst();
        return chart.flatMap(
                one ->
                        blocks(section, Block.Table.class).stream()
                                .filter(table -> table.id().equals(one.table()))
                                .findFirst()
                                .map(
                                        table ->
                                                drawn(
                                                        one,
                                                        Bars.of(one, table, wording),
                                                        wording,
                                                        accent)));
    }

    private static <T extends Block> List<T> blocks(Section section, Class<T> kind) {
        return section.blocks().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static ChartImage drawn(Block.Chart chart, Bars bars, Wording wording, Rgb accent) {
        String title = wording.say(chart.title());
        String subtitle = wording.say(chart.subtitle());
        return new ChartImage(
                new BarPicture(bars, wording.language(), accent).png(subtitle),
                title,
                wording.say(bars.inWords(title, subtitle)));
    }

    /** The picture in PNG. */
    public byte[] png() {
        return png.clone();
    }

    /** The statement that it makes. */
    public String title() {
        return title;
    }

    /** All that it shows in words, for who cannot see it. */
    public String alternative() {
        return alternative;
    }
}
