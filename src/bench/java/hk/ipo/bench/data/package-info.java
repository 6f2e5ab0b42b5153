/** Made-up listings in any number, the same for the same number. */
@NullMarked
package hk.ipo.bench.data;

import org.jspecify.annotations.NullMarked;
