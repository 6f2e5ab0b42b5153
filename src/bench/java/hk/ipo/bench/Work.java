package hk.ipo.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A program that is run in a process of its own, and whose last line is {@link Spent#line}.
 *
 * @param name what the table calls it
 * @param program the class with its main method
 * @param arguments what that is given
 * @param options those of its JVM
 */
record Work(String name, Class<?> program, List<String> arguments, List<String> options) {

    /** Runs it. */
    Spent spent() throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(program.getName());
        command.addAll(arguments);
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException("failed: " + String.join(" ", command));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while running", e);
        }
        return Spent.of(said.lines().reduce("", (first, next) -> next));
    }
}
