/** Tests of the PDF backend. */
@NullMarked
package hk.ipo.render.pdf;

import org.jspecify.annotations.NullMarked;
