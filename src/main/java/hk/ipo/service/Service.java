package hk.ipo.service;

import hk.ipo.web.Vitals;
import hk.ipo.web.WebServer;
import hk.ipo.web.WebSettings;

import java.time.Clock;
import java.util.Optional;

/** The pages, the queue of runs and the schedule, started and stopped together. */
public final class Service implements AutoCloseable {

    private final WebServer pages;
    private final RunQueue queue;
    private final Optional<Nights> nights;

    private Service(WebServer pages, RunQueue queue, Optional<Nights> nights) {
        this.pages = pages;
        this.queue = queue;
        this.nights = nights;
    }

    /**
     * Starts it.
     *
     * @param nights the schedule; none where another scheduler starts the runs
     * @param vitals what monitoring is told
     */
    public static Service start(
            WebSettings settings,
            RunQueue queue,
            Optional<Nights> nights,
            Vitals vitals,
            Clock clock) {
        Service service =
                new Service(WebServer.start(settings, queue, vitals, clock), queue, nights);
        nights.ifPresent(Nights::start);
        return service;
    }

    /** The port that the pages are served on. */
    public int port() {
        return pages.port();
    }

    /** Stops asking for runs, lets the one going on end, and closes the pages last. */
    @Override
    public void close() {
        nights.ifPresent(Nights::close);
        queue.close();
        pages.close();
    }
}
