/** One class per report section, each turning measures into blocks. */
@NullMarked
package hk.ipo.report.section;

import org.jspecify.annotations.NullMarked;
