/** Tests of this room. */
@NullMarked
package hk.ipo.statistic;

import org.jspecify.annotations.NullMarked;
