/**
 * Measures over facts: what a figure is, evaluated exactly, and the ledger columns it is made of.
 */
@NullMarked
package hk.ipo.statistic;

import org.jspecify.annotations.NullMarked;
