/** Tests of the store, on each database that it is made for. */
@NullMarked
package hk.ipo.store;

import org.jspecify.annotations.NullMarked;
