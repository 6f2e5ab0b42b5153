/** The only SQL: facts with the day from which each was known, read back as the market on a day. */
@NullMarked
package hk.ipo.store;

import org.jspecify.annotations.NullMarked;
