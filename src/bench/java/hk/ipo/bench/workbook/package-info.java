/** What writes the ledger as a workbook. */
@NullMarked
package hk.ipo.bench.workbook;

import org.jspecify.annotations.NullMarked;
