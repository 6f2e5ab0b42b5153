/** The workbook backend: sections as sheets, measures as live formulas over the ledger. */
@NullMarked
package hk.ipo.render.excel;

import org.jspecify.annotations.NullMarked;
