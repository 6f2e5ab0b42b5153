package hk.ipo.job;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.delivery.Format;
import hk.ipo.render.Theme;
import hk.ipo.report.Language;
import hk.ipo.report.section.Outline;

import org.junit.jupiter.api.Test;

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
