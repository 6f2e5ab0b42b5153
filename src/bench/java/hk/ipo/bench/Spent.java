package hk.ipo.bench;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Locale;

/**
 * What a work took.
 *
 * @param clock from its beginning to its end
 * @param processor how long processors worked for it, those of this process and of others that
 *     worked for it
 */
public record Spent(Duration clock, Duration processor) {

    private static final double MILLIS_A_SECOND = 1e3;

    /**
     * By this process, from the start of its JVM up to now. When its process was started Linux says
     * by the time of its own start, which it has in whole seconds.
     */
    public static Spent sinceStart() {
        return new Spent(
                Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime()),
                ProcessHandle.current().info().totalCpuDuration().orElseThrow());
    }

    /** What was spent since an earlier moment of the same process. */
    public Spent since(Spent earlier) {
        return new Spent(clock.minus(earlier.clock), processor.minus(earlier.processor));
    }

    /** The same with what others worked. */
    public Spent and(Duration others) {
        return new Spent(clock, processor.plus(others));
    }

    /** What {@link #line} says. */
    static Spent of(String line) {
        String[] millis = line.split(" ", -1);
        return new Spent(
                Duration.ofMillis(Long.parseLong(millis[0])),
                Duration.ofMillis(Long.parseLong(millis[1])));
    }

    /** Its milliseconds in a line of their own, by which a program says what it spent. */
    public String line() {
        return clock.toMillis() + " " + processor.toMillis();
    }

    double seconds() {
        return clock.toMillis() / MILLIS_A_SECOND;
    }

    double processorSeconds() {
        return processor.toMillis() / MILLIS_A_SECOND;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "%.2f s, processors %.2f s", seconds(), processorSeconds());
    }
}
