package hk.ipo.broker;

/**
 * What a worker is told of a part of a run: only where the database says more.
 *
 * @param edition the edition of the run, {@code 2025 as of 2026-01-05}
 * @param draft where the run writes, which tells it from every other run
 * @param number the part's number in the job's history
 */
public record Ticket(String edition, String draft, long number) {}
