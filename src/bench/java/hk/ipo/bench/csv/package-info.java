/** A CSV file of listings read and typed, by this project and by its peers. */
@NullMarked
package hk.ipo.bench.csv;

import org.jspecify.annotations.NullMarked;
