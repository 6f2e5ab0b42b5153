@NullMarked
package hk.ipo.render.svg;

import org.jspecify.annotations.NullMarked;
