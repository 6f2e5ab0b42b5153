package hk.ipo.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class ArchiveReaderTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final LocalDate SECOND = LocalDate.of(2026, 1, 6);

    @TempDir private Path output = Path.of("");

    @Test
    void onlyWhatWasPublishedSinceIsReadAgain() throws IOException {
        publish(FIRST, "a");
        publish(SECOND, "a");
        ArchiveReader reader = new ArchiveReader(output);
        List<ArchivedEdition> before = reader.read().editions();
        assertThat(before).extracting(ArchivedEdition::asOf).containsExactly(FIRST, SECOND);

        publish(SECOND, "b");

        List<ArchivedEdition> now = reader.read().editions();
        assertThat(now).isEqualTo(Archive.open(output).editions());
        assertThat(now)
                .extracting(edition -> edition.asOf() + " r" + edition.revision())
                .containsExactly("2026-01-05 r1", "2026-01-06 r1", "2026-01-06 r2");
        assertThat(now.getFirst().manifest()).isSameAs(before.getFirst().manifest());
    }

    @Test
    void aManifestThatWasAlteredIsReadAgainAndOneThatIsGoneIsForgotten() throws IOException {
        publish(FIRST, "a");
        publish(SECOND, "a");
        ArchiveReader reader = new ArchiveReader(output);
        assertThat(reader.read().editions()).hasSize(2);

        Files.delete(output.resolve("2026/2026-01-05/manifest.json"));
        assertThat(reader.read().editions())
                .extracting(ArchivedEdition::asOf)
                .containsExactly(SECOND);

        Files.writeString(output.resolve("2026/2026-01-06/manifest.json"), "{");
        assertThatThrownBy(reader::read).isInstanceOf(DamagedArchiveException.class);
    }

    private void publish(LocalDate asOf, String content) throws IOException {
        try (OutputFolder folder = OutputFolder.open(output)) {
            Edition edition = new Edition(2026, asOf);
            EditionDraft draft = folder.begin(edition);
            draft.write(
                    FileLabel.ofData(Edition.FIGURES), stream -> stream.write(content.charAt(0)));
            folder.publish(
                    draft,
                    new Manifest(
                            2026,
                            asOf,
                            1,
                            "1.0",
                            "facts " + content,
                            "figures",
                            Optional.empty(),
                            List.of(),
                            List.of(),
                            Map.of(),
                            new Manifest.Claims(0, 0, 0),
                            Optional.empty()),
                    Instant.parse("2026-01-06T00:00:00Z"),
                    "nightly");
        }
    }
}
