@NullMarked
package hk.ipo.delivery;

import org.jspecify.annotations.NullMarked;
