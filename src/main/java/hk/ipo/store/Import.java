package hk.ipo.store;

import java.time.LocalDate;

/**
 * What one run takes in.
 *
 * @param id the import
 * @param asOf the day as of which it is read
 * @param accepted whether all may see it
 */
record Import(long id, LocalDate asOf, boolean accepted) {}
