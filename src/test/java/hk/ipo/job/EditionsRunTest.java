package hk.ipo.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hk.ipo.delivery.Edition;
import hk.ipo.delivery.Format;
import hk.ipo.market.IssuerType;
import hk.ipo.render.Theme;
import hk.ipo.report.Guise;
import hk.ipo.report.Language;
import hk.ipo.report.Text;
import hk.ipo.report.section.DealScope;
import hk.ipo.report.section.Dimension;
import hk.ipo.report.section.Outline;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Several editions of one run. */
class EditionsRunTest {

    private static final EditionOrder FULL = order("full", Outline.FULL);
    private static final EditionOrder A_PLUS_H =
            order(
                    "a-plus-h",
                    new Outline(
                            List.of(Outline.Choice.of("headline")),
                            Optional.of(
                                    new DealScope(
                                            new Text.Data("A+H deals"),
                                            List.of(
                                                    new DealScope.Condition(
                                                            Dimension.ISSUER_TYPE,
                                                            Set.of(IssuerType.A_PLUS_H.name()))))),
                            Guise.STANDARD));

    @TempDir private Path folder;

    @Test
    void eachEditionIsAFileOfItsOwnInTheSameFolder() throws IOException {
        run(FULL, A_PLUS_H);

        assertThat(published())
                .containsExactly(
                        "claims.json",
                        "figures.json",
                        "figures_a-plus-h.json",
                        "manifest.json",
                        "page.json",
                        "page_a-plus-h.json");
        assertThat(line("figures.json", "headline.funds")).contains("\"value\": \"285961819485\"");
        assertThat(line("figures_a-plus-h.json", "headline.funds"))
                .contains("\"value\": \"140112243909\"", "\"title\": \"A+H deals: Funds raised");
    }

    @Test
    void theFullReviewIsTheSameFileWhateverIsPublishedWithIt() throws IOException {
        run(FULL);
        byte[] alone = Files.readAllBytes(file("figures.json"));

        run(FULL, A_PLUS_H);
        assertThat(Files.readAllBytes(file("figures.json"))).isEqualTo(alone);

        // What an earlier run published of the same day stays beside it.
        run(A_PLUS_H);
        assertThat(published())
                .containsExactly(
                        "claims.json",
                        "figures.json",
                        "figures_a-plus-h.json",
                        "manifest.json",
                        "page.json",
                        "page_a-plus-h.json");
        assertThat(Files.readAllBytes(file("figures.json"))).isEqualTo(alone);
    }

    @Test
    void anIndustryThatNobodyKnowsIsWrongUsageAndPublishesNothing() {
        EditionOrder misspelt =
                order(
                        "chips",
                        new Outline(
                                List.of(Outline.Choice.of("headline")),
                                Optional.of(
                                        new DealScope(
                                                new Text.Data("Chips"),
                                                List.of(
                                                        new DealScope.Condition(
                                                                Dimension.INDUSTRY,
                                                                Set.of("Semi-conductors"))))),
                                Guise.STANDARD));

        assertThatThrownBy(() -> run(FULL, misspelt))
                .isInstanceOf(RunFailedException.class)
                .hasMessageStartingWith(
                        "built in: unknown industry 'Semi-conductors' (Semiconductors?): one of ")
                .extracting(failure -> ((RunFailedException) failure).exitCode())
                .isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(folder.resolve("output/2025")).doesNotExist();
    }

    @Test
    void aTableThatASectionLacksIsWrongUsageAndPublishesNothing() {
        EditionOrder wrong =
                order(
                        "brief",
                        new Outline(
                                List.of(
                                        new Outline.Choice(
                                                "month",
                                                Optional.empty(),
                                                Optional.empty(),
                                                Optional.of(List.of("month.made-up")),
                                                "report.yaml:3:5")),
                                Optional.empty(),
                                Guise.STANDARD));

        RunFailedException failure =
                catchThrowableOfType(RunFailedException.class, () -> run(wrong));

        assertThat(failure.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(failure)
                .hasMessageStartingWith(
                        "report.yaml:3:5: unknown table 'month.made-up' of the section month: one"
                                + " of month.");
        assertThat(file("manifest.json")).doesNotExist();
    }

    @Test
    void namesOfEditionsStandBeforeTheLanguage() {
        Edition edition = new Edition(2025, LocalDate.of(2026, 1, 5));

        assertThat(edition.fileName("technology", Format.PDF, Language.TRADITIONAL_CHINESE))
                .isEqualTo("hk-ipo-market-2025_as-of-2026-01-05_technology_zh-Hant.pdf");
        assertThat(edition.fileName("technology", Format.JSON, Language.ENGLISH))
                .isEqualTo("figures_technology.json");
        assertThat(edition.fileName("full", Format.PDF, Language.ENGLISH))
                .isEqualTo(edition.fileName(Format.PDF, Language.ENGLISH));
    }

    private static EditionOrder order(String id, Outline outline) {
        return new EditionOrder(id, outline, List.of(Language.ENGLISH), List.of(Format.JSON));
    }

    private void run(EditionOrder... orders) {
        Path output = folder.resolve("output");
        new ReportRun()
                .carryOut(
                        new RunRequest(
                                new Edition(2025, LocalDate.of(2026, 1, 5)),
                                List.of(),
                                output,
                                Database.within(output),
                                new BigDecimal("0.05"),
                                Optional.empty(),
                                new Since.EditionBefore(),
                                new EditionOrders(List.of(orders), Theme.STANDARD),
                                Nightly.NONE),
                        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                        false);
    }

    private Path file(String name) {
        return folder.resolve("output/2025/2026-01-05").resolve(name);
    }

    private String line(String name, String figure) throws IOException {
        return Files.readAllLines(file(name)).stream()
                .filter(line -> line.contains("\"id\": \"" + figure + "\""))
                .findFirst()
                .orElseThrow();
    }

    private List<String> published() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("output/2025/2026-01-05"))) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
