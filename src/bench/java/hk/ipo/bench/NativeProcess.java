package hk.ipo.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A program in C, built where a compiler and its library are installed. */
final class NativeProcess implements Entrant.Start {

    private final Optional<Path> program;

    private NativeProcess(Optional<Path> program) {
        this.program = program;
    }

    /** The program of a source file, linked with a library. */
    static NativeProcess of(Path source, String library) {
        Path program =
                Path.of("target", "bench", source.getFileName().toString().replace(".c", ""));
        try {
            Files.createDirectories(program.getParent());
            Process compiler =
                    new ProcessBuilder(
                                    "cc",
                                    "-O2",
                                    "-o",
                                    program.toString(),
                                    source.toString(),
                                    "-l" + library)
                            .redirectErrorStream(true)
                            .redirectOutput(program.resolveSibling("cc.log").toFile())
                            .start();
            return new NativeProcess(
                    compiler.waitFor() == 0 ? Optional.of(program) : Optional.empty());
        } catch (IOException e) {
            // No compiler: the table says so.
            return new NativeProcess(Optional.empty());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while compiling", e);
        }
    }

    @Override
    public Optional<List<String>> command(int rows, Path file) {
        return program.map(
                path -> List.of(path.toString(), Integer.toString(rows), file.toString()));
    }
}
