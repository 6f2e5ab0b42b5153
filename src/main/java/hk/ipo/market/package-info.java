/**
 * The domain, used by every room and knowing none: issuers, listings, money, periods, the market on
 * a day.
 */
@NullMarked
package hk.ipo.market;

import org.jspecify.annotations.NullMarked;
