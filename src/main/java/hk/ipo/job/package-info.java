/** The Spring Batch wiring: steps and their order, parameters, exit codes, the command line. */
@NullMarked
package hk.ipo.job;

import org.jspecify.annotations.NullMarked;
