package hk.ipo.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

class ArchiveTest {

    private static final Edition JANUARY = new Edition(2025, LocalDate.of(2026, 1, 31));

    @TempDir private Path root = Path.of("");

    @Test
    void anEditionIsComparedWithTheLatestOneBeforeItOfTheSameYear() throws IOException {
        published(2025, "2025-12-31");
        published(2025, "2026-01-05");
        published(2025, "2026-02-28");
        published(2026, "2026-01-30");

        assertThat(since(JANUARY)).contains(LocalDate.of(2026, 1, 5));
    }

    @Test
    void theFirstEditionOfAYearIsComparedWithNone() throws IOException {
        published(2025, "2026-02-28");
        published(2024, "2025-01-05");

        assertThat(since(JANUARY)).isEmpty();
        assertThat(Archive.open(root.resolve("nowhere")).since(JANUARY)).isEmpty();
    }

    @Test
    void aFolderWithoutAManifestOrWithAnotherNameIsNoEdition() throws IOException {
        Files.createDirectories(root.resolve("2025/2026-01-20"));
        Files.createDirectories(root.resolve("2025/2026-01-99"));
        Files.createDirectories(root.resolve("2025/2024-12-31"));

        assertThat(since(JANUARY)).isEmpty();
    }

    @Test
    void anEditionMadeAgainKeepsTheDayThatItsManifestNames() throws IOException {
        published(2025, "2025-12-31");
        published(JANUARY, Optional.of(LocalDate.of(2025, 12, 31)));
        published(2025, "2026-01-05");

        assertThat(since(JANUARY)).contains(LocalDate.of(2025, 12, 31));
    }

    @Test
    void anEditionMadeAgainThatWasComparedWithNoneStaysSo() throws IOException {
        published(JANUARY, Optional.empty());
        published(2025, "2025-12-31");

        assertThat(since(JANUARY)).isEmpty();
    }

    @Test
    void aManifestThatCannotBeReadIsNamed() throws IOException {
        Path manifest = root.resolve("2025/2026-01-31/manifest.json");
        Files.createDirectories(manifest.resolveSibling("."));
        Files.writeString(manifest, "{\"since\": ");

        assertThatThrownBy(() -> since(JANUARY))
                .isInstanceOf(DamagedArchiveException.class)
                .hasMessage(manifest + " cannot be read");
    }

    private Optional<LocalDate> since(Edition edition) throws IOException {
        return Archive.open(root).since(edition);
    }

    private void published(int year, String asOf) throws IOException {
        published(new Edition(year, LocalDate.parse(asOf)), Optional.empty());
    }

    private void published(Edition edition, Optional<LocalDate> since) throws IOException {
        new ArchiveFixture(root).publishCompared(edition, since);
    }
}
