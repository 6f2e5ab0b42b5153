package hk.ipo.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hk.ipo.render.Rgb;
import hk.ipo.render.Theme;
import hk.ipo.render.Themes;
import hk.ipo.render.excel.WorkbookStyles;
import hk.ipo.report.Language;
import hk.ipo.report.section.Outline;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

class TemplatesTest {

    @TempDir private Path folder;

    @Test
    void theCarriedTemplatesAreTheStandardLookAndFiveEditions() {
        Templates carried = Templates.read(TemplateFolder.carried());

        assertThat(carried.theme()).isEqualTo(Theme.STANDARD);
        assertThat(
                        WorkbookTemplate.styles(
                                TemplateFolder.carried().template("workbook.xlsx"), Theme.STANDARD))
                .isEqualTo(WorkbookStyles.STANDARD)
                .isEqualTo(carried.workbookStyles());
        assertThat(carried.editions())
                .extracting(EditionTemplate::id)
                .containsExactly("full", "brief", "technology", "healthcare", "a-plus-h");
        assertThat(sections(carried.editions().getFirst().outline()))
                .isEqualTo(sections(Outline.FULL));
    }

    @Test
    void theCarriedTemplatesAreThoseOfTheTopLevelFolder() throws IOException {
        for (String name : List.of("report.yaml", "theme.yaml", "workbook.xlsx")) {
            assertThat(TemplateFolder.carried().template(name).content())
                    .isEqualTo(Files.readAllBytes(Path.of("templates", name)));
        }
    }

    @Test
    void aFileThatTheFolderLacksIsTheCarriedOne() throws IOException {
        theme("colours: {accent: '#7A1F1F'}");

        Templates own = Templates.read(TemplateFolder.at(folder));

        assertThat(own.theme().colours().accent()).isEqualTo(new Rgb(0x7A1F1F));
        assertThat(own.theme().colours().comparison()).isEqualTo(new Rgb(0x7A1F1F).tint(30));
        assertThat(own.theme().colours().text()).isEqualTo(Theme.STANDARD.colours().text());
        assertThat(own.editions()).hasSize(5);
    }

    @Test
    void aLogoLiesBesideTheTheme() throws IOException {
        Files.write(folder.resolve("mark.png"), Themes.png());
        theme("logo: {file: mark.png, alternative: {en: A, zh-Hant: 甲, zh-Hans: 乙}}");

        Theme theme = Templates.read(TemplateFolder.at(folder)).theme();

        assertThat(theme.logo().orElseThrow().width()).isEqualTo(40);
        assertThat(theme.logo().orElseThrow().alternative(Language.TRADITIONAL_CHINESE))
                .isEqualTo("甲");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    colours: {accent: navy}        | theme.yaml:1:19: a colour such as '#0B3C5D' expected, not 'navy'
                    colours: {accent: '#6BA4D9'}   | theme.yaml:1:19: the accent colour #6BA4D9 is too light for words on white: a contrast of 4.5 to 1 expected, not 2.64
                    colours: {quiet: '#777777'}    | theme.yaml:1:18: the quiet colour #777777 is too light for words on white: a contrast of 4.5 to 1 expected, not 4.47
                    colours: {acent: '#000000'}    | theme.yaml:1:11: unknown key 'acent' (accent?): one of accent, comparison, text, quiet, rule, hairline, wash, negative expected
                    page-size: A5                  | theme.yaml:1:12: unknown page size 'A5' (A4?): one of A4, Letter expected
                    logo: {file: a.png, alternative: A}  | theme.yaml:1:14: no file 'a.png' beside the theme
                    logo: {file: ../a.png, alternative: A} | theme.yaml:1:14: no file '../a.png' beside the theme
                    logo: {file: theme.yaml, alternative: A} | theme.yaml:1:14: a file that ends with .png, .jpg or .jpeg expected
                    """)
    void aThemeThatCannotBeUsedIsRefusedWithItsPlace(String yaml, String complaint)
            throws IOException {
        theme(yaml);
        TemplateFolder own = TemplateFolder.at(folder);

        assertThatThrownBy(() -> Templates.read(own))
                .isInstanceOf(InvalidTemplateException.class)
                .hasMessage(folder + "/" + complaint);
    }

    @Test
    void aLogoThatIsNoPictureIsRefused() throws IOException {
        Files.writeString(folder.resolve("mark.png"), "not a picture");
        theme("logo: {file: mark.png, alternative: A}");
        TemplateFolder own = TemplateFolder.at(folder);

        assertThatThrownBy(() -> Templates.read(own))
                .isInstanceOf(InvalidTemplateException.class)
                .hasMessageStartingWith(
                        folder.resolve("theme.yaml") + ":1:14: 'mark.png' cannot be read: ");
    }

    @Test
    void aWorkbookThatIsNoneIsRefusedByItsName() throws IOException {
        Path workbook = Files.writeString(folder.resolve("workbook.xlsx"), "a,b");
        TemplateFolder own = TemplateFolder.at(folder);

        assertThatThrownBy(() -> Templates.read(own))
                .isInstanceOf(InvalidTemplateException.class)
                .hasMessage(workbook + ": an Excel workbook (.xlsx) expected");
    }

    @Test
    void theWorkbooksWordsMustBeLegibleInTheThemesColours() throws IOException {
        theme("colours: {wash: '#5A6A77'}");
        TemplateFolder own = TemplateFolder.at(folder);

        assertThatThrownBy(() -> Templates.read(own))
                .isInstanceOf(InvalidTemplateException.class)
                .hasMessage(
                        "templates/workbook.xlsx: the letters of 'total', #1F262D on #5A6A77,"
                                + " cannot be read: a contrast of 4.5 to 1 expected, not 2.73");
    }

    @Test
    void editionsArePickedByNameInTheOrderOfTheFile() {
        Templates carried = Templates.read(TemplateFolder.carried());

        assertThat(carried.pick(List.of("brief", "full")))
                .extracting(EditionTemplate::id)
                .containsExactly("full", "brief");
        assertThat(carried.pick(List.of("all"))).hasSize(5);
        assertThatThrownBy(() -> carried.pick(List.of("breif")))
                .hasMessage(
                        "unknown edition 'breif' (brief?): one of full, brief, technology,"
                                + " healthcare, a-plus-h expected");
    }

    @Test
    void editionsOfEachValueArePickedTogetherOrByTheirOwnNames() throws IOException {
        Files.writeString(
                folder.resolve("report.yaml"),
                "editions: {full: {}, by-board: {each: board, title: 'Listings, {value}'}}");
        Templates own = Templates.read(TemplateFolder.at(folder));

        assertThat(own.pick(List.of("by-board"))).isEqualTo(own.editions().subList(1, 2));
        assertThat(own.pick(List.of("by-board-gem", "by-board-main", "full")))
                .extracting(EditionTemplate::id)
                .containsExactly("full", "by-board");
        assertThat(only(own.pick(List.of("by-board-gem", "by-board-main"))))
                .containsExactlyInAnyOrder("by-board-gem", "by-board-main");
        assertThat(only(own.pick(List.of("by-board-gem", "by-board")))).isEmpty();
        assertThatThrownBy(() -> own.pick(List.of("by-boards")))
                .hasMessage(
                        "unknown edition 'by-boards' (by-board?): one of full, by-board expected");
    }

    private static Set<String> only(List<EditionTemplate> picked) {
        return picked.getFirst().plan().each().orElseThrow().only();
    }

    @Test
    void aFolderThatIsNoneIsRefused() {
        Path none = folder.resolve("none");

        assertThatThrownBy(() -> TemplateFolder.at(none))
                .hasMessage(none + ": a folder of templates expected");
    }

    private void theme(String yaml) throws IOException {
        Files.writeString(folder.resolve("theme.yaml"), yaml);
    }

    private static List<String> sections(Outline outline) {
        return outline.choices().stream().map(Outline.Choice::section).toList();
    }
}
