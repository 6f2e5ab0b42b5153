@NullMarked
package hk.ipo.job;

import org.jspecify.annotations.NullMarked;
