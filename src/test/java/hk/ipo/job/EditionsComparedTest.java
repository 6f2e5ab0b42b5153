package hk.ipo.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hk.ipo.delivery.Edition;
import hk.ipo.delivery.Format;
import hk.ipo.render.Wording;
import hk.ipo.report.Block;
import hk.ipo.report.Cell;
import hk.ipo.report.Language;
import hk.ipo.report.Report;
import hk.ipo.report.Section;
import hk.ipo.report.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

class EditionsComparedTest {

    private static final LocalDate YEARS_END = LocalDate.of(2025, 12, 31);
    private static final LocalDate EARLY_JANUARY = LocalDate.of(2026, 1, 5);
    private static final LocalDate FINAL = LocalDate.of(2026, 4, 29);
    private static final Wording ENGLISH = Wording.of(Language.ENGLISH);

    @TempDir private Path folder = Path.of("");
    private final List<Report> rendered = new ArrayList<>();

    @Test
    void theFirstEditionOfAYearSaysThatThereIsNoneBefore() throws IOException {
        report(YEARS_END, new Since.EditionBefore());

        assertThat(changes().blocks()).containsExactly(new Block.Empty(Text.of("changes.first")));
        assertThat(manifest(YEARS_END)).doesNotContain("since");
    }

    /** The amounts are those of over_allotments.csv between the two days. */
    @Test
    void theNextEditionSaysWhatBecameKnownSinceTheOneBefore() throws IOException {
        report(YEARS_END, new Since.EditionBefore());
        report(FINAL, new Since.EditionBefore());

        assertThat(ENGLISH.say(changes().title())).isEqualTo("What changed since 31 December 2025");
        assertThat(rows("changes.headline"))
                .contains(
                        List.of("New listings", "119", "119", "0"),
                        List.of(
                                "Funds raised as known",
                                "285842733885",
                                "286886080094",
                                "1043346209"));
        assertThat(rows("changes.facts"))
                .hasSize(8)
                .contains(
                        List.of(
                                "Over-allotment known",
                                "02676",
                                "Suzhou Novosense Microelectronics Co., Ltd.",
                                "known on 2 January 2026",
                                "",
                                "119085600",
                                "119085600"));
        assertThat(
                        rows("changes.facts").stream()
                                .map(row -> new BigDecimal(row.getLast()))
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("1043346209");
        assertThat(manifest(FINAL)).contains("\"since\" : \"2025-12-31\"");
    }

    @Test
    void anEditionMadeAgainIsTheSameEvenIfAnotherOneHasComeInBetween() throws IOException {
        report(YEARS_END, new Since.EditionBefore());
        report(FINAL, new Since.EditionBefore());
        Map<String, byte[]> first = files(FINAL);

        report(EARLY_JANUARY, new Since.EditionBefore());
        report(FINAL, new Since.EditionBefore());

        assertThat(files(FINAL)).containsOnlyKeys(first.keySet());
        files(FINAL)
                .forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(first.get(name)));
        assertThat(manifest(EARLY_JANUARY)).contains("\"since\" : \"2025-12-31\"");
    }

    @Test
    void inAnEmptyFolderTheOperatorNamesTheDayAndGetsTheSameBytes() throws IOException {
        report(YEARS_END, new Since.EditionBefore());
        report(FINAL, new Since.EditionBefore());
        Map<String, byte[]> first = files(FINAL);

        folder = Files.createDirectories(folder.resolve("another"));
        report(FINAL, new Since.Day(YEARS_END));

        assertThat(files(FINAL)).containsOnlyKeys(first.keySet());
        files(FINAL)
                .forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(first.get(name)));
    }

    @Test
    void anEditionComparedWithNoneOnRequestNamesNoDay() throws IOException {
        report(YEARS_END, new Since.EditionBefore());
        report(FINAL, new Since.Nothing());

        assertThat(manifest(FINAL)).doesNotContain("since");
        assertThat(changes().blocks()).containsExactly(new Block.Empty(Text.of("changes.first")));
    }

    @Test
    void aDayThatIsNotBeforeTheEditionOrOfAnEarlierYearIsRefused() {
        assertThatThrownBy(() -> request(FINAL, new Since.Day(FINAL)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an earlier day of the edition's year expected");
        assertThatThrownBy(() -> request(FINAL, new Since.Day(LocalDate.of(2024, 12, 31))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aManifestThatCannotBeReadStopsTheRunAndSaysWhatToDo() throws IOException {
        Path manifest = folder.resolve("2025/2026-04-29/manifest.json");
        Files.createDirectories(manifest.resolveSibling("."));
        Files.writeString(manifest, "[]");

        assertThatThrownBy(() -> report(FINAL, new Since.EditionBefore()))
                .isInstanceOf(RunFailedException.class)
                .hasMessage(
                        manifest
                                + " cannot be read: put it back from a backup or move its folder"
                                + " away");
    }

    private void report(LocalDate asOf, Since since) {
        Renderers keeping =
                (format, language, report, stream) -> {
                    rendered.add(report);
                    new StandardRenderers().render(format, language, report, stream);
                };
        new ReportRun(keeping, 1_000, Clock.systemUTC())
                .carryOut(
                        request(asOf, since),
                        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                        false);
    }

    private RunRequest request(LocalDate asOf, Since since) {
        return new RunRequest(
                new Edition(2025, asOf),
                List.of(),
                folder,
                Database.within(folder),
                new BigDecimal("0.05"),
                Optional.empty(),
                since,
                EditionOrders.ofFull(List.of(Language.ENGLISH), List.of(Format.XLSX, Format.JSON)),
                Nightly.NONE);
    }

    private Section changes() {
        return rendered.getLast().sections().stream()
                .filter(section -> section.id().equals("changes"))
                .findFirst()
                .orElseThrow();
    }

    private List<List<String>> rows(String table) {
        return changes().blocks().stream()
                .flatMap(block -> block instanceof Block.Table of ? Stream.of(of) : Stream.empty())
                .filter(block -> block.id().equals(table))
                .flatMap(block -> block.rows().stream())
                .map(row -> row.stream().map(EditionsComparedTest::said).toList())
                .toList();
    }

    private static String said(Cell cell) {
        return switch (cell) {
            case Cell.Words words -> ENGLISH.say(words.text());
            case Cell.Numeric number -> number.value().toPlainString();
            case Cell.Blank ignored -> "";
            case Cell.Unknown ignored -> "n/a";
            case Cell.OfFigure of -> of.figure().id();
            case Cell.Day day -> day.day().toString();
        };
    }

    private String manifest(LocalDate asOf) throws IOException {
        return Files.readString(folder.resolve("2025/" + asOf + "/manifest.json"));
    }

    private Map<String, byte[]> files(LocalDate asOf) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder.resolve("2025/" + asOf))) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }
}
