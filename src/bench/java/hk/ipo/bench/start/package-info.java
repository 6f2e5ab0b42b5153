/** What a start costs. */
@NullMarked
package hk.ipo.bench.start;

import org.jspecify.annotations.NullMarked;
