/** Tests of the workbook backend. */
@NullMarked
package hk.ipo.render.excel;

import org.jspecify.annotations.NullMarked;
