package hk.ipo.template;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.CarriedData;
import hk.ipo.render.Theme;
import hk.ipo.render.Themes;
import hk.ipo.render.Wording;
import hk.ipo.render.pdf.PdfRenderer;
import hk.ipo.report.Intake;
import hk.ipo.report.Language;
import hk.ipo.report.PublishedFigures;
import hk.ipo.report.Report;
import hk.ipo.report.section.ReportBuilder;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openpdf.text.pdf.PdfReader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class CarriedEditionsTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 5);

    @ParameterizedTest
    @EnumSource
    void theBriefIsExactlyTwoPagesInEveryLanguage(Language language) throws IOException {
        assertThat(pages(report("brief", AS_OF), language, Theme.STANDARD)).isEqualTo(2);
        assertThat(pages(report("brief", AS_OF), language, Themes.redOnA4())).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void theBriefIsTwoPagesInTheMiddleOfAYearToo(Language language) throws IOException {
        assertThat(pages(report("brief", LocalDate.of(2025, 9, 30)), language, Theme.STANDARD))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "brief,      en,      Hong Kong new listings 2025 in brief",
        "technology, zh-Hant, 2025 年香港科技新股",
        "healthcare, zh-Hans, 2025年香港医疗保健新股",
        "a-plus-h,   en,      Hong Kong A+H listings 2025"
    })
    void anEditionIsCalledByItsOwnTitle(String id, String language, String title) {
        Wording wording = Wording.of(Language.ofTag(language).orElseThrow());

        assertThat(wording.say(report(id, AS_OF).guise().title().orElseThrow())).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({"technology, 22", "healthcare, 29", "a-plus-h, 19"})
    void anEditionAboutSomeDealsListsTheseAlone(String id, int deals) {
        assertThat(report(id, AS_OF).facts().deals()).hasSize(deals);
    }

    private static Report report(String id, LocalDate asOf) {
        EditionTemplate edition =
                Templates.read(TemplateFolder.carried()).pick(List.of(id)).getFirst();
        return new ReportBuilder()
                .build(
                        edition.outline(),
                        2025,
                        CarriedData.asKnownOn(asOf),
                        new Intake(List.of(), List.of()),
                        PublishedFigures.NONE,
                        Optional.empty());
    }

    private static int pages(Report report, Language language, Theme theme) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfRenderer(Wording.of(language), theme).render(report, out);
        return new PdfReader(out.toByteArray()).getNumberOfPages();
    }
}
