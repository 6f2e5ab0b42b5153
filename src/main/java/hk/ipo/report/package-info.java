/** The format-neutral report: sections of blocks with typed values and words in no language. */
@NullMarked
package hk.ipo.report;

import org.jspecify.annotations.NullMarked;
