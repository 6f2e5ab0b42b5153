/**
 * Charts as SVG: drawn from words and numbers alone, so that they can be drawn long after the
 * report was made. Colours are left to the page's style sheet.
 */
@NullMarked
package hk.ipo.render.svg;

import org.jspecify.annotations.NullMarked;
