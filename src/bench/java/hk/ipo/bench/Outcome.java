package hk.ipo.bench;

/**
 * What one process took.
 *
 * @param seconds from its start to its end
 * @param processorSeconds how long processors worked for it, which other work on the machine
 *     lengthens less
 * @param peakKilobytes its resident memory at most; zero where the system does not tell
 * @param bytes the size of its file
 */
record Outcome(double seconds, double processorSeconds, long peakKilobytes, long bytes) {}
