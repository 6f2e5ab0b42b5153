package hk.ipo.bench;

import java.util.List;

/**
 * One table: entrants that do the same work.
 *
 * @param title what the work is
 * @param suffix how its files' names end
 * @param entrants ours first, with whom the others are compared
 */
record Group(String title, String suffix, List<Entrant> entrants) {}
