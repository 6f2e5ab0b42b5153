/** Tests and what they share. */
@NullMarked
package hk.ipo;

import org.jspecify.annotations.NullMarked;
