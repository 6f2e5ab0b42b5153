package hk.ipo.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hk.ipo.delivery.ArchiveCheck;
import hk.ipo.delivery.Edition;
import hk.ipo.delivery.Format;
import hk.ipo.render.Theme;
import hk.ipo.report.Guise;
import hk.ipo.report.Language;
import hk.ipo.report.Text;
import hk.ipo.report.section.DealScope;
import hk.ipo.report.section.Dimension;
import hk.ipo.report.section.Each;
import hk.ipo.report.section.EditionPlan;
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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Editions of each value, through the whole job. */
class EachEditionRunTest {

    @TempDir private Path folder;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void eachValueOfTheDealsGetsFilesOfItsOwnThatAreArchivedAsAnyOther() throws IOException {
        run(each(Dimension.BOARD, 1, Set.of()));

        assertThat(published())
                .containsExactly(
                        "claims.json",
                        "figures_board-gem.json",
                        "figures_board-main.json",
                        "manifest.json",
                        "page.json",
                        "page_board-gem.json",
                        "page_board-main.json");
        assertThat(line("figures_board-gem.json", "headline.listings"))
                .contains("\"title\": \"GEM deals: New listings\", \"value\": \"1\"");
        assertThat(line("figures_board-main.json", "headline.listings"))
                .contains("\"title\": \"Main Board deals: New listings\", \"value\": \"118\"");
        assertThat(Files.readString(file("manifest.json")))
                .contains("\"edition\" : \"board-gem\"", "\"edition\" : \"board-main\"");
        assertThat(said()).contains("editions of each board: 2");
        assertThat(ArchiveCheck.of(output())).isEqualTo(new ArchiveCheck.Result(1, 6, List.of()));
    }

    @Test
    void oneOfThemAloneIsTheSameFile() throws IOException {
        run(each(Dimension.BOARD, 1, Set.of()));
        byte[] withOthers = Files.readAllBytes(file("figures_board-gem.json"));
        byte[] page = Files.readAllBytes(file("page_board-gem.json"));
        Files.delete(file("figures_board-gem.json"));
        Files.delete(file("page_board-gem.json"));

        run(each(Dimension.BOARD, 1, Set.of("board-gem")));

        assertThat(said())
                .contains("editions of each board: 1")
                .contains("restored: files were missing or altered");
        assertThat(file("figures_board-gem.json")).hasBinaryContent(withOthers);
        assertThat(file("page_board-gem.json")).hasBinaryContent(page);
    }

    @Test
    void whereNoValueHasEnoughDealsTheRunPublishesWithoutThem() throws IOException {
        run(each(Dimension.STOCK_CODE, 2, Set.of()));

        assertThat(published()).containsExactly("claims.json", "manifest.json", "page.json");
        assertThat(said()).contains("editions of each stock-code: 0");
    }

    @Test
    void aNameThatNoDealGivesIsWrongUsageAndPublishesNothing() {
        RunFailedException failure =
                catchThrowableOfType(
                        RunFailedException.class,
                        () -> run(each(Dimension.BOARD, 1, Set.of("board-gen"))));

        assertThat(failure.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(failure)
                .hasMessage(
                        "--editions: unknown edition 'board-gen' (board-gem?): one of board-gem,"
                                + " board-main expected");
        assertThat(output().resolve("2025")).doesNotExist();
    }

    @Test
    void anIndustryThatNobodyKnowsIsWrongUsageThoughThereIsNoEditionOfIt() {
        EditionOrder misspelt =
                order(
                        Dimension.BOARD,
                        new Each(Dimension.BOARD, 1, own("{value} deals"), Set.of()),
                        Optional.of(
                                new DealScope(
                                        new Text.Data("not said"),
                                        List.of(
                                                new DealScope.Condition(
                                                        Dimension.INDUSTRY, Set.of("Bank"))))));

        RunFailedException failure =
                catchThrowableOfType(RunFailedException.class, () -> run(misspelt));

        assertThat(failure.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(failure).hasMessageStartingWith("built in: unknown industry 'Bank' (Banks?)");
    }

    private static EditionOrder each(Dimension dimension, int atLeast, Set<String> only) {
        return order(
                dimension,
                new Each(dimension, atLeast, own("{value} deals"), only),
                Optional.empty());
    }

    private static EditionOrder order(Dimension dimension, Each each, Optional<DealScope> common) {
        return new EditionOrder(
                new EditionPlan(
                        dimension.key(),
                        new Outline(
                                List.of(Outline.Choice.of("headline")),
                                common,
                                new Guise(Optional.of(own("{value} {year}")), true, true)),
                        Optional.of(each)),
                List.of(Language.ENGLISH),
                List.of(Format.JSON));
    }

    private static Text.Own own(String words) {
        return new Text.Own(
                Map.of(
                        Language.ENGLISH, words,
                        Language.TRADITIONAL_CHINESE, words,
                        Language.SIMPLIFIED_CHINESE, words));
    }

    private void run(EditionOrder order) {
        said.reset();
        new ReportRun()
                .carryOut(
                        new RunRequest(
                                new Edition(2025, LocalDate.of(2026, 1, 5)),
                                List.of(),
                                output(),
                                Database.within(output()),
                                new BigDecimal("0.05"),
                                Optional.empty(),
                                new Since.EditionBefore(),
                                new EditionOrders(List.of(order), Theme.STANDARD),
                                Nightly.NONE),
                        new PrintStream(said, true, StandardCharsets.UTF_8),
                        false);
    }

    private Path output() {
        return folder.resolve("output");
    }

    private Path file(String name) {
        return output().resolve("2025/2026-01-05").resolve(name);
    }

    private List<String> said() {
        return said.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private String line(String name, String part) throws IOException {
        return Files.readAllLines(file(name)).stream()
                .filter(line -> line.contains("\"" + part + "\""))
                .findFirst()
                .orElseThrow();
    }

    private List<String> published() throws IOException {
        try (Stream<Path> files = Files.list(output().resolve("2025/2026-01-05"))) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
