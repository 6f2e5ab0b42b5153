package hk.ipo.render.pdf;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;

/**
 * A style of the report in the guise of a font, as drawing libraries ask for one. It measures with
 * the embedded fonts, so that charts come out the same on every machine.
 */
final class ChartFont extends Font {

    private static final long serialVersionUID = 1L;

    private final transient TextStyle setting;

    ChartFont(TextStyle style) {
        super(
                "Noto Sans HK",
                style.weight() == Weight.BOLD ? BOLD : PLAIN,
                Math.round(style.size()));
        this.setting = style;
    }

    /** The style. */
    TextStyle style() {
        return setting;
    }

    @Override
    public float getSize2D() {
        return setting.size();
    }

    @Override
    public LineMetrics getLineMetrics(String text, FontRenderContext context) {
        return new ChartLineMetrics(text.length(), setting.size());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChartFont font && font.setting.equals(setting);
    }

    @Override
    public int hashCode() {
        return setting.hashCode();
    }
}
