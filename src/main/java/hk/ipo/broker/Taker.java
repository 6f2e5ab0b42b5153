package hk.ipo.broker;

/** What a worker does with a part of a run. */
@FunctionalInterface
public interface Taker {

    /**
     * Does it. A ticket is gone from the queue once this returns; when it throws, or the process
     * dies, the broker hands the ticket out again.
     */
    void take(Ticket ticket);
}
