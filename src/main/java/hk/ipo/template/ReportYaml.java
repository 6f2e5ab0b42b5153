package hk.ipo.template;

import hk.ipo.delivery.Edition;
import hk.ipo.delivery.Format;
import hk.ipo.delivery.mail.Recipient;
import hk.ipo.report.Guise;
import hk.ipo.report.section.DealScope;
import hk.ipo.report.section.Each;
import hk.ipo.report.section.EditionPlan;
import hk.ipo.report.section.Outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads {@code report.yaml}: the editions, and who is told of failures. */
final class ReportYaml {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private final TemplateFile file;

    ReportYaml(TemplateFile file) {
        this.file = file;
    }

    /** The editions, in their order. */
    List<EditionTemplate> editions() {
        List<EditionTemplate> editions = new ArrayList<>();
        Map<YamlValue, YamlValue> entries = fields().get("editions").entries();
        entries.forEach((id, value) -> editions.add(edition(id, value)));
        if (editions.isEmpty()) {
            throw new InvalidTemplateException(file.name() + ": an edition expected");
        }
        entries.keySet().forEach(id -> refuseNameOfEach(id, editions));
        return editions;
    }

    /**
     * An edition of a pattern is told by the beginning of its name, which is the pattern's alone.
     */
    private static void refuseNameOfEach(YamlValue id, List<EditionTemplate> editions) {
        editions.stream()
                .filter(edition -> edition.isOneOf(id.text()))
                .findFirst()
                .ifPresent(
                        edition -> {
                            throw id.wrong(
                                    "names that begin with "
                                            + edition.plan().beginning()
                                            + " are those of the editions of each "
                                            + edition.id());
                        });
    }

    /** Who is told of failures. */
    List<Recipient> operators() {
        return fields().find("operators")
                .map(list -> RecipientsYaml.recipients(list, Optional.empty()))
                .orElse(List.of());
    }

    private YamlFields fields() {
        return YamlFile.read(file).fields("editions", "operators");
    }

    private static EditionTemplate edition(YamlValue id, YamlValue value) {
        if (!ID.matcher(id.text()).matches() || id.text().equals(Templates.ALL)) {
            throw id.wrong(
                    "a name of small letters, digits and hyphens expected, such as a-plus-h, not '"
                            + id.text()
                            + "'");
        }
        YamlFields fields =
                value.fields(
                        "title",
                        "sections",
                        "deals",
                        "each",
                        "at-least",
                        "contents",
                        "appendix",
                        "languages",
                        "formats",
                        "recipients");
        Optional<Each> each = EachYaml.each(fields);
        if (each.isPresent() && id.text().equals(Edition.FULL)) {
            throw id.wrong("the edition full is about everything: another name expected");
        }
        Optional<DealScope> scope =
                fields.find("deals")
                        .flatMap(
                                deals ->
                                        each.isPresent()
                                                ? DealsYaml.common(deals, each.get().deals())
                                                : Optional.of(DealsYaml.scope(deals)));
        boolean isOfSome = each.isPresent() || scope.isPresent();
        Guise guise =
                new Guise(
                        fields.find("title")
                                .map(each.isPresent() ? EachYaml::pattern : EachYaml::single),
                        fields.find("contents").map(YamlValue::truth).orElse(true),
                        fields.find("appendix").map(YamlValue::truth).orElse(true));
        if (isOfSome && guise.title().isEmpty()) {
            throw id.wrong("an edition about some deals needs a 'title' that says so");
        }
        return new EditionTemplate(
                new EditionPlan(
                        id.text(),
                        new Outline(SectionsYaml.choices(fields, isOfSome), scope, guise),
                        each),
                all(fields, "languages").map(RecipientsYaml::language).toList(),
                all(fields, "formats").map(ReportYaml::format).toList(),
                fields.find("recipients")
                        .map(list -> RecipientsYaml.recipients(list, each.map(Each::by)))
                        .orElse(List.of()));
    }

    private static Stream<YamlValue> all(YamlFields fields, String key) {
        return fields.find(key).stream().flatMap(value -> value.items().stream());
    }

    private static Format format(YamlValue value) {
        List<String> names = Arrays.stream(Format.values()).map(Format::extension).toList();
        return Format.ofExtension(value.oneOf("format", names)).orElseThrow();
    }
}
