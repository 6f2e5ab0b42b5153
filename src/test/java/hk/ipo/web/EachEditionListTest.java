package hk.ipo.web;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.template.TemplateFolder;
import hk.ipo.template.Templates;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** A day with an edition of each of 24 industries. */
class EachEditionListTest {

    @TempDir private Path archive = Path.of("");
    @TempDir private Path templates = Path.of("");

    @BeforeEach
    void publish() throws IOException {
        Files.writeString(
                templates.resolve("report.yaml"),
                "editions: {by: {each: industry, title: '{value}', sections: [headline]}}");
        new ServedArchive(archive)
                .publishEach(
                        LocalDate.of(2026, 1, 5),
                        Templates.read(TemplateFolder.at(templates))
                                .pick(List.of("by"))
                                .getFirst());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en      | Automobiles: 5 new listings   | Banks: 1 new listing, | Healthcare Equip | and 16 more
                    zh-Hant | 汽車：5 家公司新上市          | 銀行：1 家公司新上市  | 醫療保健             | 及另外 16 個版本
                    zh-Hans | 汽车：5家公司新上市           | 银行：1家公司新上市   | 医疗保健             | 及另外16个版本
                    """)
    void theListTellsEightOfThemAndHowManyMoreThereAre(
            String language, String first, String second, String ninth, String more)
            throws Exception {
        try (Pages pages = new Pages(archive)) {
            assertThat(pages.get("/" + language).body())
                    .contains(first, second, more)
                    .doesNotContain(ninth);
        }
    }

    @Test
    void programsAreToldOfAll() throws Exception {
        try (Pages pages = new Pages(archive)) {
            assertThat(pages.get("/api/v1/editions").body())
                    .contains("\"by-automobiles\"", "\"by-travel-leisure\"");
        }
    }
}
