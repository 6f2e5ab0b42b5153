/** Files to facts: one reader per feed, each row becoming a fact or a rejected row. */
@NullMarked
package hk.ipo.source;

import org.jspecify.annotations.NullMarked;
