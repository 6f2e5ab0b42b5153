/**
 * Benchmarks: the same generated listings written by this project and by its peers, each in a
 * process of its own, side by side in one run.
 */
@NullMarked
package hk.ipo.bench;

import org.jspecify.annotations.NullMarked;
