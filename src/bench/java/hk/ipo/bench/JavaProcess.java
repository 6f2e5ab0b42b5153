package hk.ipo.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs one contender; its last line is the peak of resident memory in KB, as Linux tells it, and
 * the milliseconds that processors worked for it.
 */
public final class JavaProcess {

    private static final Path STATUS = Path.of("/proc/self/status");

    /** What the build lays there beside its own class path. */
    private static final String PEERS = Path.of("target", "bench-peers", "*").toString();

    private static final String PEAK = "VmHWM:";

    /** {@code args}: the contender's class, the number of rows, the file. */
    public static void main(String[] args) throws IOException, ReflectiveOperationException {
        Contender contender =
                Class.forName(args[0])
                        .asSubclass(Contender.class)
                        .getDeclaredConstructor()
                        .newInstance();
        contender.write(Integer.parseInt(args[1]), Path.of(args[2]));
        long peak =
                Files.exists(STATUS)
                        ? Files.readAllLines(STATUS).stream()
                                .filter(line -> line.startsWith(PEAK))
                                .map(line -> line.replaceAll("[^0-9]", ""))
                                .mapToLong(Long::parseLong)
                                .sum()
                        : 0;
        long processor =
                ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toMillis();
        System.out.println(peak + " " + processor);
    }

    static List<String> command(
            Class<? extends Contender> contender, int rows, Path file, String... options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Djava.awt.headless=true");
        command.addAll(List.of(options));
        command.add("-cp");
        command.add(System.getProperty("java.class.path") + File.pathSeparator + PEERS);
        command.add(JavaProcess.class.getName());
        command.add(contender.getName());
        command.add(Integer.toString(rows));
        command.add(file.toString());
        return command;
    }

    private JavaProcess() {}
}
