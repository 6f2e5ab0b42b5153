/** The ledger as a PDF file, by this project and by its peers. */
@NullMarked
package hk.ipo.bench.pdf;

import org.jspecify.annotations.NullMarked;
