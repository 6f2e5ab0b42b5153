package hk.ipo.render.pdf;

import hk.ipo.render.Logo;

/** The publisher's logo, in the upper margin of the first page, which has no running header. */
final class LogoPart {

    private static final float HIGHEST = 34;
    private static final float WIDEST = 130;
    private static final float ABOVE_TEXT = 4;

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

    /** Draws it above the text, at the right edge, so that it takes no room from the report. */
    void print(Pages pages) {
        Canvas canvas = pages.canvas();
        float left = pages.right() - width;
        float bottom = pages.y() + ABOVE_TEXT;
        canvas.beginFigure(alternative, left, bottom, width, height);
        canvas.graphic(
                (graphics, area) ->
                        graphics.drawImage(
                                logo.picture(),
                                Math.round((float) area.getX()),
                                Math.round((float) area.getY()),
                                Math.round((float) area.getWidth()),
                                Math.round((float) area.getHeight()),
                                null),
                left,
                bottom,
                Math.round(width),
                Math.round(height));
        canvas.end();
    }
}
