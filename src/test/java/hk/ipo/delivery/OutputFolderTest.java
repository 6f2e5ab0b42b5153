package hk.ipo.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hk.ipo.report.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

class OutputFolderTest {

    private static final Edition EDITION = new Edition(2025, LocalDate.of(2026, 1, 5));

    @TempDir private Path root = Path.of("");

    @Test
    void anEditionAppearsUnderItsYearAndDayWhenItIsPublished() throws IOException {
        try (OutputFolder output = OutputFolder.open(root)) {
            EditionDraft draft = output.begin(EDITION);
            write(draft, "a.xlsx", "workbook");
            write(draft, "figures.json", "figures");
            assertThat(files()).isEmpty();

            Publication published = publish(output, draft);

            assertThat(published.outcome()).isEqualTo(Publication.Outcome.FIRST);
            assertThat(published.files())
                    .containsExactly(
                            root.resolve("2025/2026-01-05/a.xlsx"),
                            root.resolve("2025/2026-01-05/figures.json"),
                            root.resolve("2025/2026-01-05/manifest.json"));
        }
        assertThat(files())
                .containsExactly(
                        "2025/2026-01-05/a.xlsx: workbook",
                        "2025/2026-01-05/figures.json: figures");
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void anotherEditionIsLeftAlone() throws IOException {
        publish("a.pdf", "report");

        try (OutputFolder output = OutputFolder.open(root)) {
            EditionDraft draft = output.begin(new Edition(2025, LocalDate.of(2025, 12, 31)));
            write(draft, "a.pdf", "another");
            publish(output, draft);
        }

        assertThat(files())
                .containsExactly("2025/2025-12-31/a.pdf: another", "2025/2026-01-05/a.pdf: report");
    }

    @Test
    void aRunThatDiedWhileWritingLeavesTheEditionAndItsDraftIsCleared() throws IOException {
        publish("a.pdf", "report");
        try (OutputFolder output = OutputFolder.open(root)) {
            write(output.begin(EDITION), "a.pdf", "half a rep");
        }
        assertThat(leftovers()).hasSize(1);

        OutputFolder.open(root).close();

        assertThat(files()).containsExactly("2025/2026-01-05/a.pdf: report");
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void aDraftThatCannotBePutInPlaceLeavesTheEditionOfBefore() throws IOException {
        publish("a.pdf", "report");
        try (OutputFolder output = OutputFolder.open(root)) {
            EditionDraft draft = output.begin(EDITION);
            write(draft, "a.pdf", "new report");
            FileTree.delete(draft.folder());

            assertThatThrownBy(() -> publish(output, draft)).isInstanceOf(IOException.class);
        }

        assertThat(files()).containsExactly("2025/2026-01-05/a.pdf: report");
    }

    @Test
    void aFileThatFailsHalfWayIsNoPartOfTheDraft() throws IOException {
        try (OutputFolder output = OutputFolder.open(root)) {
            EditionDraft draft = output.begin(EDITION);

            assertThatThrownBy(
                            () ->
                                    draft.write(
                                            FileLabel.ofData("a.pdf"),
                                            stream -> {
                                                stream.write('%');
                                                throw new IOException("disk full");
                                            }))
                    .hasMessage("disk full");
            assertThat(draft.files()).isEmpty();
        }
    }

    @Test
    void aNameCannotLeadOutOfTheDraft() throws IOException {
        try (OutputFolder output = OutputFolder.open(root)) {
            EditionDraft draft = output.begin(EDITION);

            assertThatThrownBy(() -> write(draft, "../a.pdf", "report"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("a file name without a folder expected");
        }
    }

    @Test
    void aRunWaitsWhileAnotherPublishesAndGivesUpInTheEnd() throws IOException {
        Path lock = Files.createDirectories(root.resolve(".work")).resolve("lock");
        new FolderLock(lock, root, Duration.ZERO)
                .holding(
                        () -> {
                            assertThatThrownBy(() -> OutputFolder.open(root, Duration.ofMillis(50)))
                                    .isInstanceOf(OutputInUseException.class)
                                    .hasMessage("another run holds the output folder " + root);
                            return root;
                        });

        OutputFolder.open(root, Duration.ofMillis(50)).close();
    }

    @Test
    void aDraftThatIsBeingWrittenIsNotTakenForOneThatADeadRunLeft() throws IOException {
        try (OutputFolder writing = OutputFolder.open(root)) {
            EditionDraft draft = writing.begin(EDITION);
            write(draft, "a.pdf", "report");
            OutputFolder.open(root).close();

            publish(writing, draft);
        }

        assertThat(files()).containsExactly("2025/2026-01-05/a.pdf: report");
    }

    @Test
    void aNameThatTheArchiveUsesIsRefused() throws IOException {
        try (OutputFolder output = OutputFolder.open(root)) {
            EditionDraft draft = output.begin(EDITION);

            assertThatThrownBy(() -> write(draft, "manifest.json", "{}"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("a name that the archive does not use expected");
        }
    }

    @Test
    void filesAreNamedByYearDayAndLanguage() {
        assertThat(EDITION.fileName(Format.XLSX, Language.ENGLISH))
                .isEqualTo("hk-ipo-market-2025_as-of-2026-01-05_en.xlsx");
        assertThat(EDITION.fileName(Format.JSON, Language.ENGLISH)).isEqualTo("figures.json");
    }

    private void publish(String... namesAndContents) throws IOException {
        try (OutputFolder output = OutputFolder.open(root)) {
            EditionDraft draft = output.begin(EDITION);
            for (int i = 0; i < namesAndContents.length; i += 2) {
                write(draft, namesAndContents[i], namesAndContents[i + 1]);
            }
            publish(output, draft);
        }
    }

    private static Publication publish(OutputFolder output, EditionDraft draft) throws IOException {
        return output.publish(draft, ArchiveFixture.making(draft.edition()), Instant.EPOCH, "me");
    }

    private static void write(EditionDraft draft, String name, String content) throws IOException {
        draft.write(
                FileLabel.ofData(name),
                stream -> stream.write(content.getBytes(StandardCharsets.UTF_8)));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(root.resolve(".work")))
                    .filter(file -> !file.endsWith(EditionManifest.FILE))
                    .filter(file -> !file.endsWith(EditionIndex.FILE))
                    .map(this::nameAndContent)
                    .sorted()
                    .toList();
        }
    }

    private String nameAndContent(Path file) {
        try {
            return root.relativize(file) + ": " + Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> leftovers() throws IOException {
        try (Stream<Path> files = Files.list(root.resolve(".work"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("lock"))
                    .toList();
        }
    }
}
