/** What all backends share: the words, numbers and dates of each language. */
@NullMarked
package hk.ipo.render;

import org.jspecify.annotations.NullMarked;
