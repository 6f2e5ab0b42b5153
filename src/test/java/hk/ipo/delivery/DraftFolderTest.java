package hk.ipo.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Files of a draft written by others than the run that began it. */
class DraftFolderTest {

    private static final Edition DAY = new Edition(2025, LocalDate.of(2026, 1, 5));
    private static final FileLabel LABEL = FileLabel.ofData("figures.json");

    @TempDir private Path root = Path.of("");

    @Test
    void whatAnotherProcessWritesIsAddedWithItsFingerprint() throws IOException {
        try (OutputFolder output = OutputFolder.open(root)) {
            EditionDraft draft = output.begin(DAY);

            PublishedFile file = write(DraftFolder.of(root, draft.draftFolder().name()), "12");

            assertThat(file)
                    .isEqualTo(
                            PublishedFile.of(
                                    LABEL,
                                    2,
                                    "6b51d431df5d7f141cbececcf79edf3dd861c3b4069f0b11661a3eefacbba918"));
            draft.add(file);
            assertThat(draft.files()).containsExactly(file);
        }
    }

    @Test
    void aFileWrittenTwiceIsThereOnceAndNothingBesideIt() throws IOException {
        try (OutputFolder output = OutputFolder.open(root)) {
            EditionDraft draft = output.begin(DAY);
            write(draft.draftFolder(), "12");
            write(draft.draftFolder(), "12");

            Path home = root.resolve(".work").resolve(draft.draftFolder().name());
            try (Stream<Path> all = Files.walk(home)) {
                assertThat(all.map(path -> home.relativize(path).toString()))
                        .containsExactlyInAnyOrder("", "lock", "files", "files/figures.json");
            }
        }
    }

    @Test
    void aFileThatIsNotWhatWasWrittenIsRefused() throws IOException {
        try (OutputFolder output = OutputFolder.open(root)) {
            EditionDraft draft = output.begin(DAY);
            PublishedFile file = write(draft.draftFolder(), "12");
            write(draft.draftFolder(), "13");

            assertThatThrownBy(() -> draft.add(file))
                    .isInstanceOf(IOException.class)
                    .hasMessage("figures.json is not what was written");
        }
    }

    @Test
    void whoStillWritesForARunThatDiedWritesNowhere() throws IOException {
        DraftFolder left;
        try (OutputFolder output = OutputFolder.open(root)) {
            left = output.begin(DAY).draftFolder();
        }
        try (OutputFolder next = OutputFolder.open(root)) {
            assertThatThrownBy(() -> write(left, "12")).isInstanceOf(NoSuchFileException.class);
            assertThatThrownBy(() -> DraftFolder.of(root, left.name()))
                    .isInstanceOf(NoSuchFileException.class);
            assertThat(next.begin(DAY).files()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "../../etc", "", "2025_2026-01-05_1.draft/..", "lock"})
    void aNameThatIsNoDraftsLeadsNowhere(String name) throws IOException {
        Files.createDirectories(root.resolve("files"));
        Files.createDirectories(root.resolve(".work/files"));

        assertThatThrownBy(() -> DraftFolder.of(root, name))
                .isInstanceOf(NoSuchFileException.class);
    }

    private static PublishedFile write(DraftFolder folder, String text) throws IOException {
        return folder.write(LABEL, stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
    }
}
