package hk.ipo.render.pdf;

import org.openpdf.text.pdf.BaseFont;

/**
 * A stretch of text in one font.
 *
 * @param font the font
 * @param text the characters, each of which the font has
 */
record Run(BaseFont font, String text) {}
