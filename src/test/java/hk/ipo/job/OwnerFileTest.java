package hk.ipo.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

class OwnerFileTest {

    private static final Instant SINCE = Instant.parse("2026-01-05T22:30:00.123456Z");

    @TempDir private Path folder = Path.of("");

    @Test
    void theProcessThatHasTheDatabaseOpenIsTold() throws IOException {
        OwnerFile file = file();

        file.write();
        Files.setLastModifiedTime(folder.resolve("facts.owner"), FileTime.from(SINCE));

        RunOwner self = RunOwner.self();
        assertThat(file.holder()).contains("since 2026-01-05T22:30:00Z: " + self);
        assertThat(self.toString())
                .endsWith(
                        ", process "
                                + ProcessHandle.current().pid()
                                + ", user "
                                + System.getProperty("user.name"));
    }

    @Test
    void aProcessOfThisMachineThatHasEndedHoldsNothing() throws IOException, InterruptedException {
        Process ended = new ProcessBuilder("true").start();
        assertThat(ended.waitFor()).isZero();
        write(RunOwner.self().host(), String.valueOf(ended.pid()), "chan");

        assertThat(file().holder()).isEmpty();
    }

    @Test
    void aProcessOfAnotherMachineIsTold() throws IOException {
        write("another.invalid", "1", "chan");

        assertThat(file().holder())
                .contains("since 2026-01-05T22:30:00Z: host another.invalid, process 1, user chan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "another", "another|1", "another|1|chan|more", "another|one|chan"})
    void whatIsNoSuchFileTellsNothing(String lines) throws IOException {
        write(lines.split("\\|"));

        assertThat(file().holder()).isEmpty();
    }

    @Test
    void withoutTheFileNothingIsTold() {
        assertThat(file().holder()).isEmpty();
    }

    private OwnerFile file() {
        return OwnerFile.of(Database.at("jdbc:h2:file:" + folder.resolve("facts"))).orElseThrow();
    }

    private void write(String... lines) throws IOException {
        Files.writeString(folder.resolve("facts.owner"), String.join("\n", lines));
        Files.setLastModifiedTime(folder.resolve("facts.owner"), FileTime.from(SINCE));
    }
}
