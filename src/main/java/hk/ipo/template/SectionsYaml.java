package hk.ipo.template;

import hk.ipo.report.Text;
import hk.ipo.report.section.Outline;
import hk.ipo.report.section.ReportBuilder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads an edition's sections: {@code all}, or a list of ids and of what is changed of them. */
final class SectionsYaml {

    private static final String ALL = "all";

    /**
     * The sections; where nothing is said, every one that can be said of the edition's deals.
     *
     * @param isOfSome whether it is about some deals, and not the whole market
     */
    static List<Outline.Choice> choices(YamlFields edition, boolean isOfSome) {
        List<String> allowed =
                isOfSome ? ReportBuilder.scopedSectionIds() : ReportBuilder.sectionIds();
        Optional<YamlValue> sections = edition.find("sections").filter(value -> !isAll(value));
        if (sections.isEmpty()) {
            return allowed.stream().map(Outline.Choice::of).toList();
        }
        List<Outline.Choice> choices = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (YamlValue item : sections.get().items()) {
            Outline.Choice choice = choice(item, allowed);
            if (seen.contains(choice.section())) {
                throw item.wrong("the section " + choice.section() + " stands here a second time");
            }
            seen.add(choice.section());
            choices.add(choice);
        }
        return choices;
    }

    private static boolean isAll(YamlValue value) {
        return value.isText() && value.text().equals(ALL);
    }

    private static Outline.Choice choice(YamlValue item, List<String> allowed) {
        if (item.isText()) {
            return new Outline.Choice(
                    section(item, allowed),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    item.place());
        }
        YamlFields fields = item.fields("section", "title", "notes", "tables");
        return new Outline.Choice(
                section(fields.get("section"), allowed),
                fields.find("title").map(LocalText::of).map(Text.class::cast),
                fields.find("notes")
                        .map(notes -> notes.items().stream().<Text>map(LocalText::of).toList()),
                fields.find("tables")
                        .map(tables -> tables.items().stream().map(YamlValue::text).toList()),
                fields.find("tables").orElse(item).place());
    }

    private static String section(YamlValue value, List<String> allowed) {
        String id = value.text();
        if (!allowed.contains(id) && ReportBuilder.sectionIds().contains(id)) {
            throw value.wrong(
                    "the section "
                            + id
                            + " is about the whole market and cannot be said of some deals: one of "
                            + String.join(", ", allowed)
                            + " expected");
        }
        return value.oneOf("section", allowed);
    }

    private SectionsYaml() {}
}
