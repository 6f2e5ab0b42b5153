/**
 * Published figures held against ours: what each is about in our terms, worked out on its own day,
 * with a verdict and the reason.
 */
@NullMarked
package hk.ipo.claim;

import org.jspecify.annotations.NullMarked;
