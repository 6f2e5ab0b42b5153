package hk.ipo.job;

import hk.ipo.broker.Broker;

import java.nio.file.Path;

/**
 * What a worker is to know before any run needs it.
 *
 * @param output the output folder of the runs, as it is reached from here
 * @param database the database of the runs
 * @param broker what hands it its work
 * @param orders every edition that a run may want of it, and their look
 * @param templates the fingerprint of the templates that say so
 * @param threads how many partitions it works on at once, from 1 to 8
 */
public record WorkerRequest(
        Path output,
        Database database,
        Broker broker,
        EditionOrders orders,
        String templates,
        int threads) {

    /** More threads than this share the reports that they write. */
    public static final int MOST_THREADS = RecentReports.KEPT;

    public WorkerRequest {
        if (threads < 1 || threads > MOST_THREADS) {
            throw new IllegalArgumentException("from 1 to " + MOST_THREADS + " threads expected");
        }
        if (database.isExclusive()) {
            throw new IllegalArgumentException(
                    "a database that several machines can have open expected, such as"
                            + " jdbc:postgresql://host/database");
        }
    }
}
