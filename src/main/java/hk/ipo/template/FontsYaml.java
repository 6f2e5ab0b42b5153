package hk.ipo.template;

import hk.ipo.render.FontProgram;
import hk.ipo.render.Fonts;
import hk.ipo.render.Fonts.Family;
import hk.ipo.render.Fonts.Script;
import hk.ipo.render.pdf.FontCheck;
import hk.ipo.render.pdf.UnusableFontException;
import hk.ipo.report.Language;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the letters of {@code theme.yaml}: fonts beside it, and a family's name for workbooks. */
final class FontsYaml {

    /** As many as a cell's font may have for its name in Excel. */
    private static final int LONGEST_NAME = 31;

    private final TemplateFolder folder;

    FontsYaml(TemplateFolder folder) {
        this.folder = folder;
    }

    Fonts fonts(YamlValue value) {
        YamlFields fields = value.fields("latin", "traditional", "simplified", "workbook");
        boolean latin = fields.find("latin").isPresent();
        Map<Script, Family> families = new EnumMap<>(Script.class);
        for (Script script : Script.values()) {
            fields.find(script.name().toLowerCase(Locale.ROOT))
                    .map(family -> family(family, uses(script, latin)))
                    .ifPresent(family -> families.put(script, family));
        }
        Map<Language, String> workbook =
                fields.find("workbook").map(FontsYaml::names).orElse(Map.of());
        return new Fonts(families, workbook);
    }

    /** Without a family of their own, Latin letters and digits are those of the Chinese one. */
    private static Set<Script> uses(Script script, boolean latin) {
        return latin ? EnumSet.of(script) : EnumSet.of(script, Script.LATIN);
    }

    private Family family(YamlValue value, Set<Script> uses) {
        YamlFields fields = value.fields("body", "bold");
        return new Family(font(fields.get("body"), uses), font(fields.get("bold"), uses));
    }

    private FontProgram font(YamlValue name, Set<Script> uses) {
        TemplateFile file =
                folder.own(name.text())
                        .orElseThrow(
                                () -> name.wrong("no file '" + name.text() + "' beside the theme"));
        FontProgram program = new FontProgram(name.text(), file.content());
        try {
            FontCheck.require(program, uses);
        } catch (UnusableFontException e) {
            throw new InvalidTemplateException(
                    name.place()
                            + ": the font '"
                            + name.text()
                            + "' cannot be used: "
                            + e.getMessage(),
                    e);
        }
        return program;
    }

    private static Map<Language, String> names(YamlValue value) {
        Map<Language, String> names = LocalText.of(value).words();
        for (String name : names.values()) {
            if (name.length() > LONGEST_NAME) {
                throw value.wrong(
                        "a font family's name of at most "
                                + LONGEST_NAME
                                + " characters expected, not '"
                                + name
                                + "'");
            }
        }
        return names;
    }
}
