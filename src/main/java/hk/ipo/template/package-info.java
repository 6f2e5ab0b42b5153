/** What a publisher may change without building: read from templates, checked, made to orders. */
@NullMarked
package hk.ipo.template;

import org.jspecify.annotations.NullMarked;
