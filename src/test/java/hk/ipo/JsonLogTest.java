package hk.ipo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The program in a process of its own, for logging is the process's. */
class JsonLogTest {

    @TempDir private Path folder = Path.of("");

    @Test
    void aFailureIsOneJsonObjectOnStandardOutput() throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                "hk.ipo.Launcher",
                                "report",
                                "--log-format=json",
                                "--input=" + folder.resolve("no\nsuch"),
                                "--output=" + folder)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        List<String> lines =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .toList();

        assertThat(process.waitFor()).isEqualTo(3);
        assertThat(lines).hasSize(1);
        Map<String, String> event = event(lines.getFirst());
        assertThat(event)
                .containsEntry("level", "ERROR")
                .containsEntry("logger_name", "hk.ipo.run")
                .containsKey("@timestamp");
        assertThat(event.get("message"))
                .startsWith("hk-ipo-report: " + folder.resolve("no such") + " does not exist");
    }

    private static Map<String, String> event(String line) {
        Map<String, String> event = new TreeMap<>();
        List<String> names = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), line)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME) {
                    names.add(json.getString());
                } else if (token == JsonToken.VALUE_STRING) {
                    event.put(names.getLast(), json.getString());
                }
            }
        }
        return event;
    }
}
