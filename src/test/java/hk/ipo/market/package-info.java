/** Tests of the domain. */
@NullMarked
package hk.ipo.market;

import org.jspecify.annotations.NullMarked;
