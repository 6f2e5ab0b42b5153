package hk.ipo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The script that starts the report, on a Java that only says how it was called. */
class StartScriptTest {

    private static final String SCRIPT = "src/main/deploy/hk-ipo-report";
    private static final String QUICKLY = "-XX:TieredStopAtLevel=1";
    private static final int OVER_128_MEGABYTES = 129 << 20;

    /** Unpacks, says which flags it has, makes a cache, or says how it was called. */
    private static final String JAVA =
            """
            #!/bin/sh
            for last in "$@"; do
                case $last in
                    -Djarmode=tools) tools=yes ;;
                    -XX:+PrintFlagsFinal) echo "ccstr FLAG = "; exit ;;
                    -XX:AOTCacheOutput=* | -XX:ArchiveClassesAtExit=*) : >"${last#*=}"; exit ;;
                esac
            done
            if [ -n "${tools:-}" ]; then mkdir -p "$last" && : >"$last/hk-ipo-report.jar"; exit; fi
            printf '%s\\n' "$@"
            """;

    @TempDir private Path folder = Path.of("");
    private Path jar = Path.of("");

    @BeforeEach
    void makeJarAndCache() throws IOException {
        jar = Files.writeString(folder.resolve("hk-ipo-report.jar"), "a jar");
        Files.createDirectories(folder.resolve("cache"));
    }

    @Test
    void theFirstStartMakesACacheOfWhatTheJavaLearnsAndUsesIt() throws Exception {
        javaThatKnows("AOTCacheOutput");

        List<String> called = start("--languages=en");

        Path unpacked = onlyFolder();
        assertThat(called)
                .startsWith("-XX:AOTCache=" + unpacked.resolve("classes.aot"))
                .contains(QUICKLY)
                .endsWith(
                        "-jar", unpacked.resolve("hk-ipo-report.jar").toString(), "--languages=en");
        assertThat(start("--languages=en")).isEqualTo(called);
    }

    @Test
    void anOlderJavaGetsAnArchiveOfClasses() throws Exception {
        javaThatKnows("ArchiveClassesAtExit");

        assertThat(start())
                .startsWith("-XX:SharedArchiveFile=" + onlyFolder().resolve("classes.jsa"));
    }

    @Test
    void anotherJarGetsACacheOfItsOwn() throws Exception {
        javaThatKnows("AOTCacheOutput");
        List<String> before = start();

        Files.writeString(jar, "another jar");

        assertThat(start()).hasSameSizeAs(before).isNotEqualTo(before);
    }

    @Test
    void whereNothingCanBeKeptTheJarIsStartedAsItIs() throws Exception {
        javaThatKnows("AOTCacheOutput");
        Files.delete(folder.resolve("cache"));
        Files.writeString(folder.resolve("cache"), "a file in its place");

        assertThat(start("a b"))
                .startsWith("-XX:+UseSerialGC", QUICKLY)
                .endsWith("-jar", jar.toString(), "a b");
    }

    @Test
    void largeInputsAreCompiledAsTheJavaLikes() throws Exception {
        javaThatKnows("AOTCacheOutput");
        Path large = Files.write(folder.resolve("deals.csv"), new byte[OVER_128_MEGABYTES]);

        assertThat(start("--input=" + jar, "--input", jar.toString())).contains(QUICKLY);
        assertThat(start("--input=" + large)).doesNotContain(QUICKLY);
        assertThat(start("--input", large.toString())).doesNotContain(QUICKLY);
        assertThat(start("--drop=" + large.getParent())).doesNotContain(QUICKLY);
    }

    @Test
    void optionsOfTheEnvironmentTakeThePlaceOfTheScriptsOwn() throws Exception {
        javaThatKnows("AOTCacheOutput");

        assertThat(start(Map.of("HK_IPO_JAVA_OPTIONS", "-Xmx1g -Xss2m")))
                .containsSequence("-Xmx1g", "-Xss2m", "-jar")
                .doesNotContain(QUICKLY);
    }

    private void javaThatKnows(String flag) throws IOException {
        Path java = Files.createDirectories(folder.resolve("jdk/bin")).resolve("java");
        Files.writeString(java, JAVA.replace("FLAG", flag));
        assertThat(java.toFile().setExecutable(true)).isTrue();
    }

    private Path onlyFolder() throws IOException {
        try (Stream<Path> folders = Files.list(folder.resolve("cache"))) {
            List<Path> all = folders.toList();
            assertThat(all).hasSize(1);
            return all.getFirst();
        }
    }

    private List<String> start(String... arguments) throws IOException, InterruptedException {
        return start(Map.of(), arguments);
    }

    private List<String> start(Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("sh", SCRIPT));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("HK_IPO_JAVA_OPTIONS");
        builder.environment()
                .putAll(
                        Map.of(
                                "JAVA_HOME", folder.resolve("jdk").toString(),
                                "HK_IPO_JAR", jar.toString(),
                                "HK_IPO_CACHE", folder.resolve("cache").toString()));
        builder.environment().putAll(environment);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as("%s", said).isZero();
        return said.lines().toList();
    }
}
