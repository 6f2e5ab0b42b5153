package hk.ipo.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hk.ipo.render.Fonts;
import hk.ipo.render.Fonts.Script;
import hk.ipo.render.TestFonts;
import hk.ipo.report.Language;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

class FontsYamlTest {

    @TempDir private Path above;

    private Path folder;

    @BeforeEach
    void putFontsThere() throws IOException {
        folder = Files.createDirectories(above.resolve("templates"));
        Files.createDirectories(folder.resolve("fonts"));
        font("latin.ttf", TestFonts.liberation());
        font("chinese.ttf", TestFonts.builtIn("NotoSansSC-Regular.ttf"));
        font("words.ttf", "not a font".getBytes(StandardCharsets.UTF_8));
        font("locked.ttf", TestFonts.liberationThatMayBeEmbedded(0x2));
        font("whole.ttf", TestFonts.liberationThatMayBeEmbedded(0x104));
        font("editable.ttf", TestFonts.liberationThatMayBeEmbedded(0x8));
        font("uneven.ttf", TestFonts.liberationWithANarrowOne());
        font("empty.ttf", TestFonts.liberationWithoutOutlines());
        font("half.ttf", TestFonts.liberationThatBreaksOff());
        font("collection.ttf", new byte[] {'t', 't', 'c', 'f', 0, 1, 0, 0});
        font("postscript.ttf", new byte[] {'O', 'T', 'T', 'O', 0, 1, 0, 0});
        Files.write(above.resolve("outside.ttf"), TestFonts.liberation());
    }

    @Test
    void familiesAndTheWorkbooksFontAreRead() throws IOException {
        Fonts fonts =
                fonts(
                        """
                        fonts:
                          latin: {body: fonts/latin.ttf, bold: fonts/editable.ttf}
                          traditional: {body: fonts/chinese.ttf, bold: fonts/chinese.ttf}
                          workbook: {en: Georgia, zh-Hant: PMingLiU, zh-Hans: SimSun}
                        """);

        assertThat(fonts.family(Script.LATIN).orElseThrow().body().file())
                .isEqualTo(TestFonts.liberation());
        assertThat(fonts.family(Script.LATIN).orElseThrow().bold())
                .hasToString("fonts/editable.ttf");
        assertThat(fonts.family(Script.TRADITIONAL)).isPresent();
        assertThat(fonts.family(Script.SIMPLIFIED)).isEmpty();
        assertThat(fonts.workbook(Language.TRADITIONAL_CHINESE)).contains("PMingLiU");
    }

    @Test
    void anotherFontFileIsAnotherFingerprint() throws IOException {
        String yaml = "fonts: {latin: {body: fonts/latin.ttf, bold: fonts/latin.ttf}}";
        theme(yaml);
        String before = Templates.read(TemplateFolder.at(folder)).fingerprint();
        font("latin.ttf", TestFonts.liberationThatMayBeEmbedded(0x8));

        assertThat(Templates.read(TemplateFolder.at(folder)).fingerprint()).isNotEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    none.ttf             | no file 'fonts/none.ttf' beside the theme
                    ../../outside.ttf    | no file 'fonts/../../outside.ttf' beside the theme
                    words.ttf            | the font 'fonts/words.ttf' cannot be used: a TrueType font (.ttf) with glyf outlines expected
                    postscript.ttf       | the font 'fonts/postscript.ttf' cannot be used: it has PostScript outlines: a TrueType font (.ttf) with glyf outlines expected
                    collection.ttf       | the font 'fonts/collection.ttf' cannot be used: it holds several fonts: a TrueType font (.ttf) with glyf outlines expected
                    empty.ttf            | the font 'fonts/empty.ttf' cannot be used: it has no table glyf: a TrueType font (.ttf) with glyf outlines expected
                    half.ttf             | the font 'fonts/half.ttf' cannot be used: it breaks off: a TrueType font (.ttf) with glyf outlines expected
                    locked.ttf           | the font 'fonts/locked.ttf' cannot be used: its maker forbids to embed it (OS/2 fsType 2)
                    whole.ttf            | the font 'fonts/whole.ttf' cannot be used: its maker forbids to embed a part of it (OS/2 fsType 260)
                    uneven.ttf           | the font 'fonts/uneven.ttf' cannot be used: its digits differ in width, so that numbers would not stand below each other: tabular figures expected
                    """)
    void aFontThatCannotBeUsedIsRefusedWithItsPlace(String file, String complaint)
            throws IOException {
        theme("fonts:\n  latin:\n    body: fonts/" + file + "\n    bold: fonts/latin.ttf\n");
        TemplateFolder own = TemplateFolder.at(folder);

        assertThatThrownBy(() -> Templates.read(own))
                .isInstanceOf(InvalidTemplateException.class)
                .hasMessage(folder + "/theme.yaml:3:11: " + complaint);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {latin: {body: fonts/latin.ttf}} | theme.yaml:1:16: the key 'bold' is missing
                    {greek: {body: fonts/latin.ttf}} | theme.yaml:1:9: unknown key 'greek': one of latin, traditional, simplified, workbook expected
                    {workbook: A name that no program could ask for} | theme.yaml:1:19: a font family's name of at most 31 characters expected, not 'A name that no program could ask for'
                    {simplified: {body: fonts/latin.ttf, bold: fonts/latin.ttf}} | theme.yaml:1:28: the font 'fonts/latin.ttf' cannot be used: it lacks characters that every report has: 年 (U+5E74), 月 (U+6708), 日 (U+65E5), 亿 (U+4EBF), 港 (U+6E2F), 元 (U+5143), 市 (U+5E02), 场 (U+573A), 募 (U+52DF), 资 (U+8D44), 总 (U+603B), 额 (U+989D), ， (U+FF0C), 。 (U+3002), 、 (U+3001), ： (U+FF1A), （ (U+FF08), ） (U+FF09)
                    """)
    void anEntryThatCannotBeUsedIsRefusedWithItsPlace(String yaml, String complaint)
            throws IOException {
        theme("fonts: " + yaml);
        TemplateFolder own = TemplateFolder.at(folder);

        assertThatThrownBy(() -> Templates.read(own))
                .isInstanceOf(InvalidTemplateException.class)
                .hasMessage(folder + "/" + complaint);
    }

    private Fonts fonts(String yaml) throws IOException {
        theme(yaml);
        return Templates.read(TemplateFolder.at(folder)).theme().fonts();
    }

    private void theme(String yaml) throws IOException {
        Files.writeString(folder.resolve("theme.yaml"), yaml);
    }

    private void font(String name, byte[] content) throws IOException {
        Files.write(folder.resolve("fonts").resolve(name), content);
    }
}
