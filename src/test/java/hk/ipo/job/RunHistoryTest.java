package hk.ipo.job;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.delivery.Edition;
import hk.ipo.delivery.Format;
import hk.ipo.render.Theme;
import hk.ipo.report.Language;
import hk.ipo.report.section.Outline;
import hk.ipo.store.FactStore;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.ConfigurableApplicationContext;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

class RunHistoryTest {

    @Test
    void theHistorySaysWhichEditionsWereAskedFor() {
        assertThat(RunHistory.said(groups(2)))
                .isEqualTo("group-1 en,zh-Hans xlsx,pdf; group-2 en,zh-Hans xlsx,pdf");
        assertThat(RunHistory.said(groups(20)))
                .endsWith("; group-20 en,zh-Hans xlsx,pdf")
                .hasSize(9 * 27 + 11 * 28 + 19 * 2);
    }

    @Test
    void ofMoreThanFitItNamesTheFirstAndCountsTheOthers() {
        assertThat(RunHistory.said(groups(1_000)))
                .endsWith("; group-20 en,zh-Hans xlsx,pdf; 980 others")
                .hasSizeLessThan(2_500);
    }

    @Test
    void aRunThatWasKilledWhenItHadButItsNameIsBegunAnew(@TempDir Path folder) {
        Database database = Database.within(folder);
        RunRequest request =
                new RunRequest(
                        new Edition(2025, LocalDate.of(2026, 1, 5)),
                        List.of(),
                        folder,
                        List.of(Language.ENGLISH),
                        List.of(Format.JSON),
                        database,
                        BigDecimal.ZERO);
        try (ConfigurableApplicationContext context = OpenedDatabase.open(database, false)) {
            JobRepository repository = context.getBean(JobRepository.class);
            RunHistory history =
                    new RunHistory(
                            repository,
                            context.getBean(JobOperator.class),
                            context.getBean(FactStore.class));
            RunHistory.Place killed = history.placeFor(request, "inputs");
            repository.createJobInstance(ReportJob.NAME, killed.parameters());

            assertThat(history.placeFor(request, "inputs")).isEqualTo(killed);

            assertThat(repository.getJobInstance(ReportJob.NAME, killed.parameters())).isNull();
            assertThat(killed.resumed()).isFalse();
        }
    }

    private static EditionOrders groups(int count) {
        return new EditionOrders(
                IntStream.rangeClosed(1, count)
                        .mapToObj(
                                group ->
                                        new EditionOrder(
                                                "group-" + group,
                                                Outline.FULL,
                                                List.of(
                                                        Language.ENGLISH,
                                                        Language.SIMPLIFIED_CHINESE),
                                                List.of(Format.XLSX, Format.PDF)))
                        .toList(),
                Theme.STANDARD);
    }
}
