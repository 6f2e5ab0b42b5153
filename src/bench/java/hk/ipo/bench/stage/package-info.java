/** A data set's file brought into a database: staged as facts, and loaded as it stands. */
@NullMarked
package hk.ipo.bench.stage;

import org.jspecify.annotations.NullMarked;
