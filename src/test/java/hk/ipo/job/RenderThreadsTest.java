package hk.ipo.job;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.delivery.Edition;
import hk.ipo.delivery.Format;
import hk.ipo.render.Theme;
import hk.ipo.report.Guise;
import hk.ipo.report.Language;
import hk.ipo.report.section.Outline;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One run written by one thread and by several. */
class RenderThreadsTest {

    private static final Edition DAY = new Edition(2025, LocalDate.of(2026, 1, 5));

    @TempDir private Path folder = Path.of("");

    @AfterEach
    void leaveTheNumberToTheProgram() {
        System.clearProperty(RenderThreads.PROPERTY);
    }

    @Test
    void theFilesAreTheSameBytesWhateverTheNumberOfThreads() throws IOException {
        List<Path> alone = run("alone", 1);
        List<Path> together = run("together", 4);

        assertThat(alone).hasSize(19);
        assertThat(together)
                .extracting(Path::getFileName)
                .isEqualTo(alone.stream().map(Path::getFileName).toList());
        for (int file = 0; file < alone.size(); file++) {
            assertThat(together.get(file)).hasSameBinaryContentAs(alone.get(file));
        }
    }

    private List<Path> run(String name, int threads) throws IOException {
        System.setProperty(RenderThreads.PROPERTY, Integer.toString(threads));
        Path output = folder.resolve(name);
        new ReportRun(Clock.systemUTC(), new StopSignal())
                .carryOut(
                        new RunRequest(
                                DAY,
                                List.of(),
                                output,
                                Database.within(output),
                                new BigDecimal("0.05"),
                                Optional.empty(),
                                new Since.EditionBefore(),
                                new EditionOrders(
                                        List.of(order("one", "headline"), order("two", "month")),
                                        Theme.STANDARD),
                                Nightly.NONE),
                        new PrintStream(
                                OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                        false);
        try (Stream<Path> files = Files.list(output.resolve(DAY.folder()))) {
            return files.sorted().toList();
        }
    }

    private static EditionOrder order(String id, String section) {
        return new EditionOrder(
                id,
                new Outline(
                        List.of(
                                Outline.Choice.of(section),
                                Outline.Choice.of("concentration"),
                                Outline.Choice.of("ledger")),
                        Optional.empty(),
                        Guise.STANDARD),
                List.of(Language.values()),
                List.of(Format.values()));
    }
}
