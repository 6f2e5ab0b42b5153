package hk.ipo.job;

/** How many files one process writes at once. */
final class RenderThreads {

    /** The system property that says how many. */
    static final String PROPERTY = "hk.ipo.render-threads";

    /** A year of the whole market has some hundreds of deals; files of many more take memory. */
    private static final int DEALS_OF_A_LARGE_LEDGER = 20_000;

    /** What a file of an ordinary ledger takes while it is written, generously. */
    private static final long BYTES_A_FILE = 192L << 20;

    /**
     * As many as there are processors, unless memory is short; one after the other where each file
     * is large.
     *
     * @param deals how many deals the largest ledger has
     */
    static int of(int deals) {
        int usual =
                of(
                        deals,
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.getRuntime().maxMemory());
        return Math.clamp(Integer.getInteger(PROPERTY, usual), 1, RecentReports.KEPT);
    }

    static int of(int deals, int processors, long memory) {
        if (deals > DEALS_OF_A_LARGE_LEDGER) {
            return 1;
        }
        long fitting = Math.max(1, Math.floorDiv(memory, BYTES_A_FILE));
        return (int) Math.min(Math.min(processors, RecentReports.KEPT), fitting);
    }

    private RenderThreads() {}
}
