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
            assertThat(filesOutsideWork()).isEmpty();

            List<Path> published = output.publish(draft);

            assertThat(published)
                    .containsExactly(
                            root.resolve("2025/2026-01-05/a.xlsx"),
                            root.resolve("2025/2026-01-05/figures.json"));
        }
        assertThat(filesOutsideWork())
                .containsExactly(
                        "2025/2026-01-05/a.xlsx: workbook",
                        "2025/2026-01-05/figures.json: figures");
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void publishingAgainReplacesWhatIsWrittenAndKeepsTheRest() throws IOException {
        publish("a.xlsx", "old workbook", "a.pdf", "old report");

        publish("a.pdf", "new report");

        assertThat(filesOutsideWork())
                .containsExactly(
                        "2025/2026-01-05/a.pdf: new report",
                        "2025/2026-01-05/a.xlsx: old workbook");
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void whatOthersPutIntoAnEditionIsKept() throws IOException {
        publish("a.pdf", "report");
        Path notes = Files.createDirectories(root.resolve("2025/2026-01-05/notes"));
        Files.writeString(notes.resolve("mine.txt"), "mine");

        publish("a.pdf", "new report");

        assertThat(filesOutsideWork())
                .containsExactly(
                        "2025/2026-01-05/a.pdf: new report",
                        "2025/2026-01-05/notes/mine.txt: mine");
    }

    @Test
    void anotherEditionIsLeftAlone() throws IOException {
        publish("a.pdf", "report");

        try (OutputFolder output = OutputFolder.open(root)) {
            EditionDraft draft = output.begin(new Edition(2025, LocalDate.of(2025, 12, 31)));
            write(draft, "a.pdf", "another");
            output.publish(draft);
        }

        assertThat(filesOutsideWork())
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

        assertThat(filesOutsideWork()).containsExactly("2025/2026-01-05/a.pdf: report");
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void aRunThatDiedBetweenTheRenamesIsUndone() throws IOException {
        publish("a.pdf", "report");
        Path work = root.resolve(".work");
        new EditionSwap(root, work).putAside(root.resolve("2025/2026-01-05"), EDITION);
        assertThat(filesOutsideWork()).isEmpty();

        OutputFolder.open(root).close();

        assertThat(filesOutsideWork()).containsExactly("2025/2026-01-05/a.pdf: report");
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void aRunThatDiedAfterTheRenamesHasPublished() throws IOException {
        publish("a.pdf", "new report");
        Path before = Files.createDirectories(root.resolve(".work/2025_2026-01-05.before"));
        Files.writeString(before.resolve("a.pdf"), "old report");

        OutputFolder.open(root).close();

        assertThat(filesOutsideWork()).containsExactly("2025/2026-01-05/a.pdf: new report");
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void aDraftThatCannotBePutInPlaceLeavesTheEditionOfBefore() throws IOException {
        publish("a.pdf", "report");
        try (OutputFolder output = OutputFolder.open(root)) {
            EditionDraft draft = output.begin(EDITION);
            write(draft, "a.pdf", "new report");
            FileTree.delete(draft.folder());

            assertThatThrownBy(() -> output.publish(draft)).isInstanceOf(IOException.class);
        }

        assertThat(filesOutsideWork()).containsExactly("2025/2026-01-05/a.pdf: report");
    }

    @Test
    void aFileThatFailsHalfWayIsNoPartOfTheDraft() throws IOException {
        try (OutputFolder output = OutputFolder.open(root)) {
            EditionDraft draft = output.begin(EDITION);

            assertThatThrownBy(
                            () ->
                                    draft.write(
                                            "a.pdf",
                                            stream -> {
                                                stream.write('%');
                                                throw new IOException("disk full");
                                            }))
                    .hasMessage("disk full");
            assertThat(draft.names()).isEmpty();
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
    void onlyOneRunHoldsTheFolder() throws IOException {
        try (OutputFolder held = OutputFolder.open(root)) {
            assertThat(held).isNotNull();
            assertThatThrownBy(() -> OutputFolder.open(root))
                    .isInstanceOf(OutputInUseException.class)
                    .hasMessage("another run holds the output folder " + root);
        }
        OutputFolder.open(root).close();
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
            output.publish(draft);
        }
    }

    private static void write(EditionDraft draft, String name, String content) throws IOException {
        draft.write(name, stream -> stream.write(content.getBytes(StandardCharsets.UTF_8)));
    }

    private List<String> filesOutsideWork() throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(root.resolve(".work")))
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
