/** Tests of this room. */
@NullMarked
package hk.ipo.render;

import org.jspecify.annotations.NullMarked;
