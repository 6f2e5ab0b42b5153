package hk.ipo.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** Editions removed and marked to be kept, with a process that dies in the midst of it. */
class RemovalTest {

    private static final String ASIDE = "2025/2026-01-05.r1";
    private static final String CURRENT = "2025/2026-01-05";
    private static final String LATER = "2025/2026-01-30";

    @TempDir private Path root = Path.of("");

    @BeforeEach
    void publish() throws IOException {
        ArchiveFixture archive = new ArchiveFixture(root);
        archive.publish("one", "a.pdf", "report");
        archive.publish("two", "a.pdf", "report");
        archive.publish(new Edition(2025, LocalDate.of(2026, 1, 30)), "one", "a.pdf", "report");
    }

    /** Both editions of the day are to go, in this order; the run dies after so many renames. */
    @ParameterizedTest
    @CsvSource({
        "0, 2025/2026-01-05.r1 2025/2026-01-05 2025/2026-01-30",
        "1, 2025/2026-01-05 2025/2026-01-30",
        "2, 2025/2026-01-30"
    })
    void aRunThatDiesWhileItRemovesLeavesAWholeArchive(int renames, String left)
            throws IOException {
        List<ArchivedEdition> gone = day();
        EditionSwap dying = new DyingSwap(root, root.resolve(".work"), renames);

        assertThatThrownBy(
                        () -> {
                            try (OutputFolder output =
                                    OutputFolder.open(
                                            root,
                                            root.resolve(".work"),
                                            dying,
                                            Duration.ofSeconds(5))) {
                                for (ArchivedEdition edition : gone) {
                                    output.remove(edition);
                                }
                            }
                        })
                .isInstanceOf(DyingSwap.Death.class);

        OutputFolder.open(root).close();

        assertThat(String.join(" ", folders())).isEqualTo(left);
        assertThat(ArchiveCheck.of(root).findings()).isEmpty();
        assertThat(new ArchiveFixture(root).leftovers()).isEmpty();
    }

    @Test
    void aDayThatIsMarkedStaysUntilTheMarkIsTakenAway() throws IOException {
        assertThat(marks(true)).isTrue();
        assertThat(marks(true)).isTrue();

        assertThat(root.resolve(CURRENT).resolve("KEEP")).isEmptyFile();
        assertThat(gone()).isEmpty();
        assertThat(ArchiveCheck.of(root).findings()).isEmpty();

        Files.createFile(root.resolve(ASIDE).resolve("KEEP"));
        assertThat(marks(false)).isTrue();
        assertThat(marks(false)).isTrue();

        assertThat(gone()).containsExactly(ASIDE, CURRENT);
    }

    @Test
    void aMarkStaysWithTheDayThatIsCorrected() throws IOException {
        marks(true);
        new ArchiveFixture(root).publish("three", "a.pdf", "report");

        assertThat(folders()).containsExactly(ASIDE, CURRENT + ".r2", CURRENT, LATER);
        assertThat(gone()).isEmpty();
    }

    @Test
    void aMarkStaysWithAnEditionThatIsCompleted() throws IOException {
        marks(true);
        new ArchiveFixture(root).publish("two", "a.xlsx", "workbook");

        assertThat(gone()).isEmpty();
    }

    @Test
    void aDayWithoutAnEditionCannotBeMarked() throws IOException {
        try (OutputFolder output = OutputFolder.open(root)) {
            assertThat(output.mark(new Edition(2024, LocalDate.of(2026, 1, 5)), true)).isFalse();
            assertThat(output.mark(new Edition(2024, LocalDate.of(2026, 1, 5)), false)).isFalse();
        }
        assertThat(root.resolve("2024")).doesNotExist();
    }

    private boolean marks(boolean kept) throws IOException {
        try (OutputFolder output = OutputFolder.open(root)) {
            return output.mark(ArchiveFixture.EDITION, kept);
        }
    }

    private List<ArchivedEdition> day() throws IOException {
        return Archive.open(root).editions().stream()
                .filter(edition -> edition.edition().equals(ArchiveFixture.EDITION))
                .toList();
    }

    private List<String> gone() throws IOException {
        return names(
                Retention.of("1")
                        .orElseThrow()
                        .gone(Archive.open(root).editions(), LocalDate.of(2026, 1, 31)));
    }

    private List<String> folders() throws IOException {
        return names(Archive.open(root).editions());
    }

    private List<String> names(List<ArchivedEdition> editions) {
        return editions.stream()
                .map(edition -> root.relativize(edition.folder()).toString())
                .toList();
    }
}
