package hk.ipo;

import picocli.CommandLine.Option;

import java.nio.file.Path;

/** The options of every command that looks at the archive alone. */
final class OutputOptions {

    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = "output",
            description = "where editions are published (default: ${DEFAULT-VALUE})")
    private Path output = Path.of("output");

    @Option(names = "--verbose", description = "say more on standard error when something fails")
    private boolean verbose;

    Path output() {
        return output;
    }

    boolean verbose() {
        return verbose;
    }
}
