/** The service: runs asked for one after the other, every night and by hand, beside the pages. */
@NullMarked
package hk.ipo.service;

import org.jspecify.annotations.NullMarked;
