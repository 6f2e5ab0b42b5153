package hk.ipo.render.pdf;

import hk.ipo.render.Logo;

/** The publisher's logo, at the right edge beside the report's name. */
final class LogoPart {

    private static final float HIGHEST = 34;
    private static final float WIDEST = 130;
    private static final float BESIDE = 14;

    private final Logo logo;
    private final String alternative;
    private final float width;
    private final float height;

    LogoPart(Logo logo, String alternative) {
        this.logo = logo;
        this.alternative = alternative;
        float scale = Math.min(HIGHEST / logo.height(), WIDEST / logo.width());
        this.width = logo.width() * scale;
        this.height = logo.height() * scale;
    }

    /** The width that is left to the report's name. */
    float left(float whole) {
        return whole - width - BESIDE;
    }

    /** Draws it with its upper edge where the text has come to, and goes no further down. */
    void print(Pages pages) {
        Canvas canvas = pages.canvas();
        canvas.begin(Role.FIGURE);
        canvas.graphic(
                (graphics, area) ->
                        graphics.drawImage(
                                logo.picture(),
                                Math.round((float) area.getX()),
                                Math.round((float) area.getY()),
                                Math.round((float) area.getWidth()),
                                Math.round((float) area.getHeight()),
                                null),
                pages.right() - width,
                pages.y() - height,
                Math.round(width),
                Math.round(height),
                alternative);
        canvas.end();
    }
}
