package hk.ipo.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class ArchiveCheckTest {

    @TempDir private Path root = Path.of("");

    /** A corrected edition and the one that it superseded, of two files each. */
    @BeforeEach
    void publish() throws IOException {
        ArchiveFixture archive = new ArchiveFixture(root);
        archive.publish("one", "a.pdf", "report", "a.xlsx", "workbook");
        archive.publish("two", "a.pdf", "report", "a.xlsx", "workbook");
    }

    @Test
    void anArchiveThatNobodyTouchedIsAsItWasPublished() throws IOException {
        assertThat(ArchiveCheck.of(root)).isEqualTo(new ArchiveCheck.Result(2, 4, List.of()));
    }

    @Test
    void aFlippedBitInAnyByteOfAnyFileIsFound() throws IOException {
        for (String name :
                List.of(
                        "2025/2026-01-05/a.pdf",
                        "2025/2026-01-05/manifest.json",
                        "2025/2026-01-05.r1/a.xlsx",
                        "2025/2026-01-05.r1/manifest.json",
                        "index.json")) {
            Path file = root.resolve(name);
            byte[] bytes = Files.readAllBytes(file);
            for (int i = 0; i < bytes.length; i++) {
                byte[] flipped = bytes.clone();
                flipped[i] ^= 1;
                Files.write(file, flipped);
                assertThat(ArchiveCheck.of(root).findings())
                        .as("byte %s of %s", i, name)
                        .contains("altered: " + name);
            }
            Files.write(file, bytes);
        }
        assertThat(ArchiveCheck.of(root).findings()).isEmpty();
    }

    @Test
    void whatIsMissingOrExtraIsNamed() throws IOException {
        Files.delete(root.resolve("2025/2026-01-05/a.pdf"));
        Files.delete(root.resolve("2025/2026-01-05.r1/manifest.json"));
        Files.createDirectories(root.resolve("2025/2026-01-05/notes"));
        Files.writeString(root.resolve("2025/2026-01-05/notes/mine.txt"), "mine");
        Files.writeString(root.resolve("2025/2026-01-05/KEEP"), "");
        Files.createDirectories(root.resolve("2024/2024-12-31"));

        assertThat(ArchiveCheck.of(root).findings())
                .containsExactly(
                        "missing: 2024/2024-12-31/manifest.json",
                        "missing: 2025/2026-01-05.r1/manifest.json",
                        "missing: 2025/2026-01-05/a.pdf",
                        "extra: 2025/2026-01-05/notes/mine.txt");
    }

    @Test
    void aWholeEditionThatIsGoneOrWasPutThereIsNamed() throws IOException {
        Files.createDirectories(root.resolve("2025/2025-12-31"));
        for (String name : List.of("a.pdf", "a.xlsx", "manifest.json")) {
            Files.move(
                    root.resolve("2025/2026-01-05.r1").resolve(name),
                    root.resolve("2025/2025-12-31").resolve(name));
        }
        Files.delete(root.resolve("2025/2026-01-05.r1"));

        assertThat(ArchiveCheck.of(root).findings())
                .containsExactly(
                        "not in the index: 2025/2025-12-31",
                        "of another edition: 2025/2025-12-31/manifest.json",
                        "missing: 2025/2026-01-05.r1");
    }

    @Test
    void anArchiveWithoutItsIndexSaysSo() throws IOException {
        Files.delete(root.resolve("index.json"));

        assertThat(ArchiveCheck.of(root).findings()).containsExactly("missing: index.json");
    }
}
