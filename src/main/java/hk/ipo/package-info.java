/** The Hong Kong new-listing report: starts the job; every room below is one stage of it. */
@NullMarked
package hk.ipo;

import org.jspecify.annotations.NullMarked;
