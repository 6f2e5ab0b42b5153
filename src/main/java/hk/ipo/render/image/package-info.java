/** Charts as pictures, for where neither a page nor a sheet is at hand: mails. */
@NullMarked
package hk.ipo.render.image;

import org.jspecify.annotations.NullMarked;
