package hk.ipo.render.pdf;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** Something drawn with lines, areas and text. */
@FunctionalInterface
interface Graphic {

    /** Draws it into a rectangle; lengths are points, y counts downwards. */
    void draw(Graphics2D graphics, Rectangle2D area);
}
