@NullMarked
package hk.ipo.broker;

import org.jspecify.annotations.NullMarked;
