package hk.ipo.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A thousand editions of one year. */
class LongListTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final int EDITIONS = 1_000;

    @Test
    void theListOfAThousandEditionsIsThereWithinFiftyMilliseconds(@TempDir Path archive)
            throws Exception {
        publish(archive);
        try (Pages pages = new Pages(archive)) {
            assertThat(pages.get("/en").body()).contains("Page 1 of 25", "30 September 2028");
            List<Long> milliseconds = new ArrayList<>();
            for (int request = 0; request < 40; request++) {
                long begin = System.nanoTime();
                assertThat(pages.get("/en?page=" + (1 + request % 25)).statusCode()).isEqualTo(200);
                milliseconds.add((System.nanoTime() - begin) / 1_000_000);
            }
            Collections.sort(milliseconds);

            assertThat(milliseconds.get(20)).isLessThan(50);
        }
    }

    /** The first edition's files under other days; publishing the last makes the index anew. */
    private static void publish(Path archive) throws IOException {
        ServedArchive served = new ServedArchive(archive);
        served.publishSmall(2025, FIRST);
        Path first = archive.resolve("2025/2026-01-05");
        String manifest = Files.readString(first.resolve("manifest.json"));
        for (int day = 1; day < EDITIONS - 1; day++) {
            String other = FIRST.plusDays(day).toString();
            Path folder = Files.createDirectory(archive.resolve("2025").resolve(other));
            Files.copy(first.resolve("figures.json"), folder.resolve("figures.json"));
            Files.writeString(
                    folder.resolve("manifest.json"), manifest.replace("2026-01-05", other));
        }
        Files.delete(archive.resolve("index.json"));
        served.publishSmall(2025, FIRST.plusDays(EDITIONS - 1L));
    }
}
