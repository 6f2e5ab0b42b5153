/** Tests of the packages and their blocks. */
@NullMarked
package hk.ipo.render.zip;

import org.jspecify.annotations.NullMarked;
