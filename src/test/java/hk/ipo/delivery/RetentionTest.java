package hk.ipo.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

class RetentionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 31);

    @TempDir private Path root = Path.of("");

    /** Three days of 2025, the second of them corrected, and one of 2024. */
    @BeforeEach
    void publish() throws IOException {
        ArchiveFixture archive = new ArchiveFixture(root);
        archive.publish(new Edition(2024, LocalDate.of(2024, 12, 31)), "one", "a.pdf", "report");
        archive.publish(new Edition(2025, LocalDate.of(2025, 12, 31)), "one", "a.pdf", "report");
        archive.publish("one", "a.pdf", "report");
        archive.publish("two", "a.pdf", "report");
        archive.publish(new Edition(2025, LocalDate.of(2026, 1, 30)), "one", "a.pdf", "report");
    }

    @ParameterizedTest
    @CsvSource({
        "1,   2025/2025-12-31 2025/2026-01-05.r1 2025/2026-01-05",
        "2,   2025/2025-12-31",
        "3,   ''",
        "1d,  2025/2025-12-31 2025/2026-01-05.r1 2025/2026-01-05",
        "25d, 2025/2025-12-31 2025/2026-01-05.r1 2025/2026-01-05",
        "26d, 2025/2025-12-31",
        "31d, ''"
    })
    void oldEditionsGoButNeverTheLastOfAYear(String rule, String gone) throws IOException {
        assertThat(String.join(" ", gone(rule))).isEqualTo(gone);
    }

    @Test
    void aDayOfWhichAnEditionIsMarkedStays() throws IOException {
        Files.writeString(root.resolve("2025/2026-01-05.r1/KEEP"), "");

        assertThat(gone("1")).containsExactly("2025/2025-12-31");
    }

    @Test
    void anEditionThatIsRemovedLeavesFolderAndIndexAndTheRestWhole() throws IOException {
        List<ArchivedEdition> gone = Retention.of("1").orElseThrow().gone(editions(), TODAY);
        try (OutputFolder output = OutputFolder.open(root)) {
            for (ArchivedEdition edition : gone) {
                output.remove(edition);
            }
        }

        assertThat(editions())
                .extracting(edition -> root.relativize(edition.folder()).toString())
                .containsExactly("2024/2024-12-31", "2025/2026-01-30");
        assertThat(ArchiveCheck.of(root)).isEqualTo(new ArchiveCheck.Result(2, 2, List.of()));
        assertThat(new ArchiveFixture(root).leftovers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "90 d", "d", "1y", "999999"})
    void anythingElseIsNoRule(String text) {
        assertThat(Retention.of(text)).isEmpty();
    }

    private List<String> gone(String rule) throws IOException {
        return Retention.of(rule).orElseThrow().gone(editions(), TODAY).stream()
                .map(edition -> root.relativize(edition.folder()).toString())
                .toList();
    }

    private List<ArchivedEdition> editions() throws IOException {
        return Archive.open(root).editions();
    }
}
