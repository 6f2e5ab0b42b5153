package hk.ipo.template;

import hk.ipo.render.Fonts;
import hk.ipo.render.Logo;
import hk.ipo.render.Rgb;
import hk.ipo.render.Theme;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads {@code theme.yaml}: colours, logo, paper and letters. */
final class ThemeYaml {

    /** The contrast that WCAG 2.2 asks of text at level AA. */
    private static final BigDecimal LEGIBLE = new BigDecimal("4.5");

    private final TemplateFolder folder;

    ThemeYaml(TemplateFolder folder) {
        this.folder = folder;
    }

    Theme theme() {
        YamlFields fields =
                YamlFile.read(folder.template("theme.yaml"))
                        .fields("colours", "logo", "page-size", "fonts");
        return new Theme(
                fields.find("colours").map(ThemeYaml::colours).orElse(Theme.Colours.STANDARD),
                fields.find("logo").map(this::logo),
                fields.find("page-size").map(ThemeYaml::pageSize).orElse(Theme.PageSize.A4),
                fields.find("fonts").map(new FontsYaml(folder)::fonts).orElse(Fonts.BUILT_IN));
    }

    private static Theme.Colours colours(YamlValue value) {
        YamlFields fields =
                value.fields(
                        "accent",
                        "comparison",
                        "text",
                        "quiet",
                        "rule",
                        "hairline",
                        "wash",
                        "negative");
        Theme.Colours standard = Theme.Colours.STANDARD;
        Theme.Colours derived =
                Theme.Colours.accented(
                        legible(fields, "accent").orElse(standard.accent()),
                        legible(fields, "text").orElse(standard.text()),
                        legible(fields, "quiet").orElse(standard.quiet()),
                        colour(fields, "rule").orElse(standard.rule()),
                        colour(fields, "hairline").orElse(standard.hairline()),
                        legible(fields, "negative").orElse(standard.negative()));
        return new Theme.Colours(
                derived.accent(),
                colour(fields, "comparison").orElse(derived.comparison()),
                derived.text(),
                derived.quiet(),
                derived.rule(),
                derived.hairline(),
                colour(fields, "wash").orElse(derived.wash()),
                derived.negative());
    }

    /** A colour in which words are set on white. */
    private static Optional<Rgb> legible(YamlFields fields, String key) {
        Optional<Rgb> found = colour(fields, key);
        found.filter(rgb -> rgb.contrastOnWhite().compareTo(LEGIBLE) < 0)
                .ifPresent(
                        rgb -> {
                            throw fields.get(key)
                                    .wrong(
                                            "the "
                                                    + key
                                                    + " colour "
                                                    + rgb
                                                    + " is too light for words on white: a"
                                                    + " contrast of 4.5 to 1 expected, not "
                                                    + rgb.contrastOnWhite());
                        });
        return found;
    }

    private static Optional<Rgb> colour(YamlFields fields, String key) {
        return fields.find(key)
                .map(
                        value ->
                                Rgb.parse(value.text())
                                        .orElseThrow(
                                                () ->
                                                        value.wrong(
                                                                "a colour such as '#0B3C5D'"
                                                                        + " expected, not '"
                                                                        + value.text()
                                                                        + "'")));
    }

    private static Theme.PageSize pageSize(YamlValue value) {
        return value.oneOf("page size", List.of("A4", "Letter")).equals("A4")
                ? Theme.PageSize.A4
                : Theme.PageSize.LETTER;
    }

    private Logo logo(YamlValue value) {
        YamlFields fields = value.fields("file", "alternative");
        YamlValue name = fields.get("file");
        TemplateFile file =
                folder.own(name.text())
                        .orElseThrow(
                                () -> name.wrong("no file '" + name.text() + "' beside the theme"));
        try {
            return Logo.of(
                    file.content(), kind(name), LocalText.of(fields.get("alternative")).words());
        } catch (IOException e) {
            throw new InvalidTemplateException(
                    name.place() + ": '" + name.text() + "' cannot be read: " + e.getMessage(), e);
        }
    }

    private static Logo.Kind kind(YamlValue name) {
        String lower = name.text().toLowerCase(Locale.ROOT);
        if (lower.endsWith(".png")) {
            return Logo.Kind.PNG;
        }
        if (lower.endsWith(".jpg") || lower.endsWith(".jpeg")) {
            return Logo.Kind.JPEG;
        }
        throw name.wrong("a file that ends with .png, .jpg or .jpeg expected");
    }
}
