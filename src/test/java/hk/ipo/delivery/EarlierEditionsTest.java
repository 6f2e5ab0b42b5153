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

class EarlierEditionsTest {

    private static final Edition JANUARY = new Edition(2025, LocalDate.of(2026, 1, 31));

    @TempDir private Path root = Path.of("");

    @Test
    void anEditionIsComparedWithTheLatestOneBeforeItOfTheSameYear() throws IOException {
        published("2025/2025-12-31", "{}");
        published("2025/2026-01-05", "{}");
        published("2025/2026-02-28", "{}");
        published("2026/2026-01-30", "{}");

        assertThat(before(JANUARY)).contains(LocalDate.of(2026, 1, 5));
    }

    @Test
    void theFirstEditionOfAYearIsComparedWithNone() throws IOException {
        published("2025/2026-02-28", "{}");
        published("2024/2025-01-05", "{}");

        assertThat(before(JANUARY)).isEmpty();
        assertThat(new EarlierEditions(root.resolve("nowhere")).before(JANUARY)).isEmpty();
    }

    @Test
    void aFolderWithoutAManifestOrWithAnotherNameIsNoEdition() throws IOException {
        Files.createDirectories(root.resolve("2025/2026-01-20"));
        published("2025/2026-01-19.r1", "{}");
        published("2025/2026-01-99", "{}");
        published("2025/2024-12-31", "{}");

        assertThat(before(JANUARY)).isEmpty();
    }

    @Test
    void anEditionMadeAgainKeepsTheDayThatItsManifestNames() throws IOException {
        published("2025/2025-12-31", "{}");
        published("2025/2026-01-05", "{}");
        published(
                "2025/2026-01-31",
                "{\"inputs\": [{\"since\": \"2026-01-05\"}], \"since\": \"2025-12-31\"}");

        assertThat(before(JANUARY)).contains(LocalDate.of(2025, 12, 31));
    }

    @Test
    void anEditionMadeAgainThatWasComparedWithNoneStaysSo() throws IOException {
        published("2025/2025-12-31", "{}");
        published("2025/2026-01-31", "{\"inputs\": [{\"since\": \"2026-01-05\"}]}");

        assertThat(before(JANUARY)).isEmpty();
    }

    @Test
    void aManifestThatCannotBeReadIsNamed() throws IOException {
        published("2025/2026-01-31", "{\"since\": \"yesterday\"}");
        assertThatThrownBy(() -> before(JANUARY))
                .isInstanceOf(IOException.class)
                .hasMessage(
                        root.resolve("2025/2026-01-31/edition.json")
                                + " is no manifest: since: a day expected");

        published("2025/2026-01-31", "{\"since\": ");
        assertThatThrownBy(() -> before(JANUARY))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is no manifest: ");

        published("2025/2026-01-31", "[]");
        assertThatThrownBy(() -> before(JANUARY))
                .isInstanceOf(IOException.class)
                .hasMessageEndingWith("is no manifest: no object");
    }

    private Optional<LocalDate> before(Edition edition) throws IOException {
        return new EarlierEditions(root).before(edition);
    }

    private void published(String folder, String manifest) throws IOException {
        Path edition = Files.createDirectories(root.resolve(folder));
        Files.writeString(edition.resolve(EditionManifest.FILE), manifest);
    }
}
