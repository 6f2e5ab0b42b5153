package hk.ipo.job;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program as a process of its own, which can be killed. */
final class ForkedRun {

    private static final int PATIENCE_SECONDS = 240;
    private static final int KILLED = 128 + 9;
    private static final String NOTHING = "";

    /**
     * How it is started.
     *
     * @param rowsAChunk how many rows are staged in one transaction
     * @param leaseSeconds how long its lock outlives it
     * @param options the command line after {@code report}
     */
    record Start(int rowsAChunk, int leaseSeconds, List<String> options) {}

    /** A line that it said, and how long after its start. */
    record Said(String line, Duration after) {}

    private final Process process;
    private final Path errors;
    private final long start = System.nanoTime();
    private final List<Said> said = new ArrayList<>();
    private final Thread listener = Thread.ofPlatform().daemon().unstarted(this::listen);

    private ForkedRun(Process process, Path errors) {
        this.process = process;
        this.errors = errors;
    }

    static ForkedRun of(Start start, Path output, Database database) throws IOException {
        return of("report", start, output, database);
    }

    /** Another of the program's commands. */
    static ForkedRun of(String what, Start start, Path output, Database database)
            throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Xmx512m",
                                "-Djava.awt.headless=true",
                                "-Dhk.ipo.lease-seconds=" + start.leaseSeconds(),
                                "-Dhk.ipo.rows-a-chunk=" + start.rowsAChunk(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                "hk.ipo.ReportApplication",
                                what,
                                "--output=" + output));
        command.addAll(start.options());
        if (!database.isExclusive()) {
            command.add("--database=" + database.url());
        }
        Path errors = Files.createTempFile("run", ".err");
        errors.toFile().deleteOnExit();
        ForkedRun run =
                new ForkedRun(
                        new ProcessBuilder(command).redirectError(errors.toFile()).start(), errors);
        run.listener.start();
        return run;
    }

    private void listen() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                synchronized (said) {
                    said.add(new Said(line, Duration.ofNanos(System.nanoTime() - start)));
                    said.notifyAll();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it has said a line that begins so; false when it ended before. */
    boolean says(String beginning) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        synchronized (said) {
            while (said.stream().noneMatch(one -> one.line().startsWith(beginning))) {
                if (!process.isAlive()) {
                    return false;
                }
                if (System.nanoTime() > end) {
                    throw new IllegalStateException("nothing said of " + beginning);
                }
                said.wait(10);
            }
        }
        return true;
    }

    /** Whether it has said a line that begins so. */
    boolean hasSaid(String beginning) {
        synchronized (said) {
            return said.stream().anyMatch(one -> one.line().startsWith(beginning));
        }
    }

    /** When it said the line that begins so. */
    Duration timeOf(String beginning) {
        return find(beginning).after();
    }

    /** The line that begins so. */
    String lineOf(String beginning) {
        return find(beginning).line();
    }

    private Said find(String beginning) {
        synchronized (said) {
            return said.stream()
                    .filter(one -> one.line().startsWith(beginning))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** The last line that it said so far. */
    String lastLine() {
        synchronized (said) {
            return said.isEmpty() ? NOTHING : said.getLast().line();
        }
    }

    /** SIGKILL; false when it had ended by itself. */
    boolean kill() throws InterruptedException {
        // By its handle, for the process itself would close what the listener reads.
        process.toHandle().destroyForcibly();
        return exitCode() == KILLED;
    }

    /** Keeps it where it is, holding all that it holds, until it goes on. */
    void pause() throws IOException, InterruptedException {
        signal("STOP");
    }

    /** Lets it go on. */
    void goOn() throws IOException, InterruptedException {
        signal("CONT");
    }

    private void signal(String name) throws IOException, InterruptedException {
        int exit =
                new ProcessBuilder("kill", "-" + name, Long.toString(number())).start().waitFor();
        if (exit != 0) {
            throw new IOException("kill -" + name + " exited with " + exit);
        }
    }

    /** SIGTERM. */
    void terminate() {
        process.toHandle().destroy();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    long number() {
        return process.pid();
    }

    int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("the run does not end");
        }
        listener.join();
        return process.exitValue();
    }

    String errors() throws IOException {
        return Files.readString(errors);
    }
}
