/** Editions on disk: written aside, then published whole. */
@NullMarked
package hk.ipo.delivery;

import org.jspecify.annotations.NullMarked;
