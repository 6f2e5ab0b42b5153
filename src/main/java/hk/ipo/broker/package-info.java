/** The queue through which parts of a run are handed to workers on other machines. */
@NullMarked
package hk.ipo.broker;

import org.jspecify.annotations.NullMarked;
