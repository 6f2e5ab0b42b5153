/** The PDF backend: a small layout of our own, drawn on the content stream. */
@NullMarked
package hk.ipo.render.pdf;

import org.jspecify.annotations.NullMarked;
