package hk.ipo.bench.start;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A process whose work is measured by the shell that waits for it, so that what a JVM does before
 * and after its program counts too.
 *
 * @param elapsed from its start to its end
 * @param processor how long processors worked for it
 */
record TimedProcess(Duration elapsed, Duration processor) {

    /** The shell's {@code times} says on its second line what its children took: 0m1.234s. */
    private static final Pattern TIME = Pattern.compile("([0-9]+)m([0-9]+[.,][0-9]+)s");

    /** A JVM that makes a cache of what it learnt talks a lot. */
    private static final Path LOG = Path.of("target", "bench", "start.log");

    private static final String SCRIPT = "\"$@\" >/dev/null && times";

    /**
     * Runs a command.
     *
     * @param environment what it finds in its environment besides ours
     * @throws IOException when it cannot be run or fails
     */
    static TimedProcess of(List<String> command, Map<String, String> environment)
            throws IOException {
        List<String> shell = new ArrayList<>(List.of("sh", "-c", SCRIPT, "sh"));
        shell.addAll(command);
        ProcessBuilder builder =
                new ProcessBuilder(shell)
                        .redirectError(ProcessBuilder.Redirect.appendTo(LOG.toFile()));
        builder.environment().putAll(environment);
        long start = System.nanoTime();
        Process process = builder.start();
        String said =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        try {
            if (process.waitFor() != 0) {
                throw new IOException("failed, see " + LOG + ": " + String.join(" ", command));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while running", e);
        }
        return new TimedProcess(Duration.ofNanos(System.nanoTime() - start), ofChildren(said));
    }

    private static Duration ofChildren(String said) {
        Matcher times = TIME.matcher(said.lines().skip(1).findFirst().orElse(""));
        return times.results().map(TimedProcess::duration).reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration duration(MatchResult time) {
        BigDecimal seconds = new BigDecimal(time.group(2).replace(',', '.'));
        return Duration.ofMinutes(Long.parseLong(time.group(1)))
                .plusMillis(seconds.movePointRight(3).longValueExact());
    }

    /** Where a program of the JDK that runs this lies. */
    static String jdk(String program) {
        return Path.of(System.getProperty("java.home"), "bin", program).toString();
    }
}
