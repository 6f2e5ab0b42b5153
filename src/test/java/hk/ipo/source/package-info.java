/** Tests of the readers. */
@NullMarked
package hk.ipo.source;

import org.jspecify.annotations.NullMarked;
