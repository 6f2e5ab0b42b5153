/** Tests of published figures held against ours. */
@NullMarked
package hk.ipo.claim;

import org.jspecify.annotations.NullMarked;
