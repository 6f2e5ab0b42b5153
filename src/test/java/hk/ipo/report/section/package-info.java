/** Tests of this room. */
@NullMarked
package hk.ipo.report.section;

import org.jspecify.annotations.NullMarked;
