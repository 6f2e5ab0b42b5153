/** Tests of the report model. */
@NullMarked
package hk.ipo.report;

import org.jspecify.annotations.NullMarked;
