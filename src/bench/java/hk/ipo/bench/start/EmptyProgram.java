package hk.ipo.bench.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The {@link EmptyApplication} packaged as the script packages the report: a jar beside the same
 * libraries, and a cache of what the JVM learnt in a first run under the same options.
 */
final class EmptyProgram {

    private final Path folder;
    private final List<String> options;
    private final String classPath;

    private EmptyProgram(Path folder, List<String> options, String classPath) {
        this.folder = folder;
        this.options = options;
        this.classPath = classPath;
    }

    /**
     * Packages it.
     *
     * @param folder where it is to lie
     * @param unpacked the report that the script unpacked, with its libraries and its cache
     * @param options those with which the script starts the report
     */
    static EmptyProgram in(Path folder, Path unpacked, List<String> options) throws IOException {
        Path jar = folder.resolve("empty.jar");
        TimedProcess.of(
                List.of(
                        TimedProcess.jdk("jar"),
                        "--create",
                        "--file",
                        jar.toString(),
                        "-C",
                        Path.of("target", "test-classes").toString(),
                        EmptyApplication.class.getName().replace('.', '/') + ".class"),
                Map.of());
        try (Stream<Path> libraries = Files.list(unpacked.resolve("lib"))) {
            String classPath =
                    Stream.concat(Stream.of(jar), libraries.sorted())
                            .map(path -> path.toAbsolutePath().toString())
                            .collect(Collectors.joining(System.getProperty("path.separator")));
            EmptyProgram program = new EmptyProgram(folder, options, classPath);
            return program.trained(Files.exists(unpacked.resolve("classes.aot")));
        }
    }

    private EmptyProgram trained(boolean ahead) throws IOException {
        Path cache = folder.resolve(ahead ? "empty.aot" : "empty.jsa");
        run(List.of((ahead ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + cache));
        List<String> with = new ArrayList<>(options);
        with.add((ahead ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + cache);
        return new EmptyProgram(folder, with, classPath);
    }

    /** Runs it with a new database. */
    TimedProcess run() throws IOException {
        return run(List.of());
    }

    private TimedProcess run(List<String> more) throws IOException {
        List<String> command = new ArrayList<>(List.of(TimedProcess.jdk("java")));
        command.addAll(options);
        command.addAll(more);
        Path database = Files.createTempDirectory(folder, "run").resolve("empty");
        command.addAll(
                List.of(
                        "-cp",
                        classPath,
                        EmptyApplication.class.getName(),
                        database.toAbsolutePath().toString()));
        return TimedProcess.of(command, Map.of());
    }
}
