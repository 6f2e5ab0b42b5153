import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Holds every source file to the house format: google-java-format, AOSP style. Run by the build on
 * the selected JDK: {@code Format check src} lists what deviates and fails, {@code Format write
 * src} puts it right.
 */
public final class Format {
    public static void main(String[] args) throws Exception {
        boolean write = args[0].equals("write");
        var formatter = new Formatter(JavaFormatterOptions.builder().style(Style.AOSP).build());
        List<Path> sources;
        try (var files = Files.walk(Path.of(args[1]))) {
            sources = files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
        int deviating = 0;
        for (Path source : sources) {
            String text = Files.readString(source);
            String formatted =
                    formatter.formatSource(
                            ImportOrderer.reorderImports(
                                    RemoveUnusedImports.removeUnusedImports(text), Style.AOSP));
            if (formatted.equals(text)) continue;
            deviating++;
            if (write) Files.writeString(source, formatted);
            System.out.println((write ? "formatted " : "not in the house format: ") + source);
        }
        if (deviating > 0 && !write) {
            System.err.println(deviating + " source files: run mvn -Pformat initialize");
            System.exit(1);
        }
    }

    private Format() {}
}
