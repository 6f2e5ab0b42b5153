/** The Spring Batch wiring: steps and their order, parameters, restarts and exit codes. */
@NullMarked
package hk.ipo.job;

import org.jspecify.annotations.NullMarked;
