package hk.ipo.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import hk.ipo.delivery.Publication.Outcome;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What publishing again does to the edition of before, and what a death on the way leaves. */
class EditionPublisherTest {

    private static final String CURRENT = "2025/2026-01-05/";
    private static final String ASIDE = "2025/2026-01-05.r1/";

    @TempDir private Path root = Path.of("");

    private ArchiveFixture archive = new ArchiveFixture(root);

    @BeforeEach
    void begin() {
        archive = new ArchiveFixture(root);
    }

    @Test
    void theSameAgainChangesNothing() throws IOException {
        archive.publish("facts", "a.pdf", "report", "a.xlsx", "workbook");
        Map<String, String> before = archive.files();

        Publication again = archive.publish("facts", "a.pdf", "report");

        assertThat(again.outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(archive.files()).isEqualTo(before);
        assertThat(archive.leftovers()).isEmpty();
    }

    @Test
    void furtherFilesCompleteTheEdition() throws IOException {
        archive.publish("facts", "a.pdf", "report");

        Publication further = archive.publish("facts", "a.xlsx", "workbook");

        assertThat(further.outcome()).isEqualTo(Outcome.COMPLETED);
        assertThat(further.revision()).isEqualTo(1);
        assertThat(archive.files())
                .containsEntry(CURRENT + "a.pdf", "report")
                .containsEntry(CURRENT + "a.xlsx", "workbook");
        ArchivedEdition edition = Archive.open(root).current(ArchiveFixture.EDITION).orElseThrow();
        assertThat(edition.manifest().files())
                .extracting(PublishedFile::name)
                .containsExactly("a.pdf", "a.xlsx");
        assertThat(ArchiveCheck.of(root).findings()).isEmpty();
        assertThat(archive.leftovers()).isEmpty();
    }

    @Test
    void theSameFilesInAnyOrderGiveTheSameManifest() throws IOException {
        archive.publish("facts", "a.pdf", "report");
        archive.publish("facts", "a.xlsx", "workbook");
        String grown = archive.files().get(CURRENT + "manifest.json");
        FileTree.delete(root.resolve("2025"));
        Files.delete(root.resolve("index.json"));

        archive.publish("facts", "a.xlsx", "workbook", "a.pdf", "report");

        assertThat(archive.files()).containsEntry(CURRENT + "manifest.json", grown);
    }

    @ParameterizedTest
    @CsvSource({"other facts, report", "facts, other report"})
    void anotherEditionOfTheDaySupersedesTheOneOfBeforeWhichStaysWhole(String facts, String report)
            throws IOException {
        archive.publish("facts", "a.pdf", "report", "a.xlsx", "workbook");
        String manifest = archive.files().get(CURRENT + "manifest.json");

        Publication corrected = archive.publish(facts, "a.pdf", report);

        assertThat(corrected.outcome()).isEqualTo(Outcome.CORRECTED);
        assertThat(corrected.revision()).isEqualTo(2);
        assertThat(archive.files())
                .containsEntry(ASIDE + "a.pdf", "report")
                .containsEntry(ASIDE + "a.xlsx", "workbook")
                .containsEntry(ASIDE + "manifest.json", manifest)
                .containsEntry(CURRENT + "a.pdf", report)
                .doesNotContainKey(CURRENT + "a.xlsx");
        assertThat(Archive.open(root).editions())
                .extracting(
                        ArchivedEdition::revision,
                        ArchivedEdition::supersededBy,
                        ArchivedEdition::publishedBy)
                .containsExactly(
                        tuple(1, OptionalInt.of(2), Optional.of("Chan Tai Man")),
                        tuple(2, OptionalInt.empty(), Optional.of("Chan Tai Man")));
        assertThat(ArchiveCheck.of(root).findings()).isEmpty();
    }

    @Test
    void eachCorrectionCountsOn() throws IOException {
        archive.publish("one", "a.pdf", "report");
        archive.publish("two", "a.pdf", "report");
        archive.publish("one", "a.pdf", "report");

        assertThat(Archive.open(root).editions())
                .extracting(edition -> edition.folder().getFileName() + " " + edition.revision())
                .containsExactly("2026-01-05.r1 1", "2026-01-05.r2 2", "2026-01-05 3");
    }

    @Test
    void aFileThatWasAlteredOrIsMissingIsPutBackByTheSameAgain() throws IOException {
        archive.publish("facts", "a.pdf", "report", "a.xlsx", "workbook");
        Map<String, String> before = archive.files();
        Files.delete(root.resolve(CURRENT + "a.xlsx"));
        Files.writeString(root.resolve(CURRENT + "a.pdf"), "retort");

        Publication again = archive.publish("facts", "a.pdf", "report", "a.xlsx", "workbook");

        assertThat(again.outcome()).isEqualTo(Outcome.RESTORED);
        assertThat(archive.files()).isEqualTo(before);
    }

    @Test
    void whatOthersPutIntoAnEditionStaysWithIt() throws IOException {
        archive.publish("facts", "a.pdf", "report");
        Path notes = Files.createDirectories(root.resolve(CURRENT + "notes"));
        Files.writeString(notes.resolve("mine.txt"), "mine");

        archive.publish("facts", "a.xlsx", "workbook");
        assertThat(archive.files()).containsEntry(CURRENT + "notes/mine.txt", "mine");

        archive.publish("other facts", "a.pdf", "report");
        assertThat(archive.files()).containsEntry(ASIDE + "notes/mine.txt", "mine");
    }

    @Test
    void aFolderThatHasNoManifestIsKeptAsItIsToo() throws IOException {
        Files.createDirectories(root.resolve(CURRENT));
        Files.writeString(root.resolve(CURRENT + "a.pdf"), "by hand");

        archive.publish("facts", "a.pdf", "report");

        assertThat(archive.files())
                .containsEntry(ASIDE + "a.pdf", "by hand")
                .containsEntry(CURRENT + "a.pdf", "report");
    }

    @Test
    void anIndexThatIsLostIsMadeAnewFromTheManifests() throws IOException {
        archive.publish("one", "a.pdf", "report");
        archive.publish("two", "a.pdf", "report");
        Files.delete(root.resolve("index.json"));

        OutputFolder.open(root).close();

        assertThat(Archive.open(root).editions())
                .extracting(
                        ArchivedEdition::revision,
                        ArchivedEdition::supersededBy,
                        ArchivedEdition::publishedAt)
                .containsExactly(
                        tuple(1, OptionalInt.of(2), Optional.empty()),
                        tuple(2, OptionalInt.empty(), Optional.empty()));
        assertThat(ArchiveCheck.of(root).findings()).isEmpty();
    }

    @Test
    void anIndexChangedByAnotherHandIsNotWrittenOver() throws IOException {
        archive.publish("one", "a.pdf", "report");
        Path index = root.resolve("index.json");
        String forged = Files.readString(index).replace("Chan Tai Man", "Chan Siu Man");
        Files.writeString(index, forged);

        assertThatThrownBy(() -> archive.publish("two", "a.pdf", "report"))
                .isInstanceOf(DamagedArchiveException.class)
                .hasMessage(index + " was changed by another hand");
        assertThat(Files.readString(index)).isEqualTo(forged);
        assertThat(archive.files()).containsEntry(CURRENT + "a.pdf", "report");
    }

    /** Each publication ends after so many of its renames; what it wanted is done, or undone. */
    @ParameterizedTest
    @CsvSource({
        "supersede, 0, report",
        "supersede, 1, report",
        "supersede, 2, other report",
        "complete,  0, report",
        "complete,  1, report",
        "complete,  2, report + workbook",
        "first,     0, ''",
        "first,     1, report"
    })
    void aRunThatDiesBetweenTwoRenamesLeavesAWholeArchive(
            String kind, int renames, String afterwards) throws IOException {
        Edition edition = ArchiveFixture.EDITION;
        if (!kind.equals("first")) {
            archive.publish("facts", "a.pdf", "report");
        }
        Path work = Files.createDirectories(root.resolve(".work"));
        EditionSwap dying = new DyingSwap(root, work, renames);

        assertThatThrownBy(
                        () -> {
                            switch (kind) {
                                case "first" ->
                                        archive.publish(dying, edition, "facts", "a.pdf", "report");
                                case "complete" ->
                                        archive.publish(
                                                dying, edition, "facts", "a.xlsx", "workbook");
                                default ->
                                        archive.publish(
                                                dying, edition, "facts", "a.pdf", "other report");
                            }
                        })
                .isInstanceOf(DyingSwap.Death.class);
        OutputFolder.open(root).close();

        assertThat(contents()).isEqualTo(afterwards);
        assertThat(ArchiveCheck.of(root).findings()).isEmpty();
        assertThat(archive.leftovers()).isEmpty();
    }

    private String contents() throws IOException {
        return Archive.open(root)
                .current(ArchiveFixture.EDITION)
                .map(
                        edition ->
                                String.join(
                                        " + ",
                                        edition.manifest().files().stream()
                                                .map(file -> read(edition, file.name()))
                                                .toList()))
                .orElse("");
    }

    private String read(ArchivedEdition edition, String name) {
        try {
            return Files.readString(edition.file(name).orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
