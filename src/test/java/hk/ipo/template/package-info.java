/** Tests of the templates. */
@NullMarked
package hk.ipo.template;

import org.jspecify.annotations.NullMarked;
