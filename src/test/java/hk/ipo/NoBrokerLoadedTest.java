package hk.ipo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A run without workers starts as quickly as if there were no broker. */
class NoBrokerLoadedTest {

    @TempDir private Path folder = Path.of("");

    @Test
    void anOrdinaryRunLoadsNoClassOfTheBroker() throws IOException, InterruptedException {
        Path loaded = folder.resolve("classes.txt");
        int exit =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-Xmx512m",
                                "-Xlog:class+load:file=" + loaded,
                                "-cp",
                                System.getProperty("java.class.path"),
                                "hk.ipo.ReportApplication",
                                "report",
                                "--formats=json",
                                "--output=" + folder.resolve("output"))
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("said.txt").toFile())
                        .start()
                        .waitFor();

        assertThat(exit).as(Files.readString(folder.resolve("said.txt"))).isZero();
        try (Stream<String> lines = Files.lines(loaded)) {
            assertThat(
                            lines.filter(
                                    line ->
                                            line.contains(" org.apache.activemq.")
                                                    || line.contains(" jakarta.jms.")
                                                    || line.contains(" io.netty.")
                                                    || line.contains("PartitionQueue")))
                    .isEmpty();
        }
        try (Stream<String> lines = Files.lines(loaded)) {
            assertThat(lines.filter(line -> line.contains(" hk.ipo.job.LocalCrew "))).hasSize(1);
        }
    }
}
