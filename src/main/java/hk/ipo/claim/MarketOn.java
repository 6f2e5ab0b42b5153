package hk.ipo.claim;

import hk.ipo.market.Market;

import java.time.LocalDate;

/** The market on any day, as one run's input gives it: a claim is checked on its own day. */
@FunctionalInterface
public interface MarketOn {

    /** The market as known on a day, which may lie after the edition's as-of day. */
    Market on(LocalDate day);
}
