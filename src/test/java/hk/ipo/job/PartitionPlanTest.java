package hk.ipo.job;

import static hk.ipo.delivery.Format.JSON;
import static hk.ipo.delivery.Format.PDF;
import static hk.ipo.delivery.Format.XLSX;
import static hk.ipo.report.Language.ENGLISH;
import static hk.ipo.report.Language.TRADITIONAL_CHINESE;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.delivery.Edition;
import hk.ipo.delivery.Format;
import hk.ipo.report.Language;
import hk.ipo.report.section.Outline;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** How the files of a run are parted. */
class PartitionPlanTest {

    private static final Edition DAY = new Edition(2025, LocalDate.of(2026, 1, 5));

    @Test
    void figuresAreWrittenOnceForAllLanguages() {
        assertThat(plan(List.of(ENGLISH, TRADITIONAL_CHINESE), List.of(PDF, JSON), "full").files())
                .extracting(FileOrder::toString)
                .containsExactly("full pdf en", "full json en", "full pdf zh-Hant", "full page en");
    }

    @Test
    void oneThreadHasThemAllInOnePartition() {
        PartitionPlan plan = plan(List.of(ENGLISH), List.of(XLSX, PDF), "full", "brief");

        assertThat(plan.forThreads(1)).containsExactly(EditionPartition.of(plan.files()));
    }

    @Test
    void fewEditionsArePartedByFilesAndManyByThemselves() {
        assertThat(plan(List.of(ENGLISH), List.of(XLSX, PDF), "full", "brief").forThreads(2))
                .extracting(one -> one.orders().toString())
                .containsExactly(
                        "[full xlsx en]",
                        "[full pdf en]",
                        "[full page en]",
                        "[brief xlsx en]",
                        "[brief pdf en]",
                        "[brief page en]");
        assertThat(plan(List.of(ENGLISH), List.of(XLSX, PDF), names(8)).forThreads(2))
                .hasSize(8)
                .first()
                .extracting(one -> one.orders().toString())
                .isEqualTo("[group-1 xlsx en, group-1 pdf en, group-1 page en]");
        assertThat(
                        plan(List.of(ENGLISH, TRADITIONAL_CHINESE), List.of(XLSX, PDF), names(4))
                                .forThreads(2))
                .hasSize(8)
                .first()
                .extracting(one -> one.orders().toString())
                .isEqualTo("[group-1 xlsx en, group-1 pdf en, group-1 page en]");
    }

    @Test
    void aThousandEditionsAreHandedToWorkersEightAtATime() {
        List<EditionPartition> partitions =
                plan(List.of(ENGLISH), List.of(XLSX, PDF), names(1000)).forWorkers();

        assertThat(partitions).hasSize(125).allMatch(one -> one.orders().size() == 24);
        assertThat(partitions.getLast().orders().getLast())
                .isEqualTo(FileOrder.ofPage("group-1000", ENGLISH));
    }

    @Test
    void threadsAreAsManyAsProcessorsAndMemoryAllow() {
        long gigabyte = 1L << 30;
        assertThat(RenderThreads.of(119, 2, gigabyte)).isEqualTo(2);
        assertThat(RenderThreads.of(119, 64, 64 * gigabyte)).isEqualTo(8);
        assertThat(RenderThreads.of(119, 8, gigabyte)).isEqualTo(5);
        assertThat(RenderThreads.of(119, 8, 100L << 20)).isEqualTo(1);
        assertThat(RenderThreads.of(1_000_000, 8, 64 * gigabyte)).isEqualTo(1);
    }

    private static String[] names(int many) {
        return IntStream.rangeClosed(1, many)
                .mapToObj(number -> "group-" + number)
                .toArray(String[]::new);
    }

    private static PartitionPlan plan(
            List<Language> languages, List<Format> formats, String... editions) {
        return new PartitionPlan(
                List.of(editions).stream()
                        .map(id -> new EditionOrder(id, Outline.FULL, languages, formats))
                        .toList(),
                DAY);
    }
}
