/**
 * Zip packages whose long parts are made and compressed in blocks, on all cores and within a flat
 * bound of memory. The bytes are the same however many cores there are.
 */
@NullMarked
package hk.ipo.render.zip;

import org.jspecify.annotations.NullMarked;
