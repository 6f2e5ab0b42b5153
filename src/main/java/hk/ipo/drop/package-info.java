/** Files that arrive in a folder: taken when they are whole, filed when they were read. */
@NullMarked
package hk.ipo.drop;

import org.jspecify.annotations.NullMarked;
