@NullMarked
package hk.ipo.drop;

import org.jspecify.annotations.NullMarked;
