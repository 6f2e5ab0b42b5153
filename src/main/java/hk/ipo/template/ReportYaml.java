package hk.ipo.template;

import hk.ipo.delivery.Format;
import hk.ipo.delivery.mail.Recipient;
import hk.ipo.report.Guise;
import hk.ipo.report.section.DealScope;
import hk.ipo.report.section.Outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
        fields().get("editions").entries().forEach((id, value) -> editions.add(edition(id, value)));
        if (editions.isEmpty()) {
            throw new InvalidTemplateException(file.name() + ": an edition expected");
        }
        return editions;
    }

    /** Who is told of failures. */
    List<Recipient> operators() {
        return recipients(fields(), "operators");
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
                        "contents",
                        "appendix",
                        "languages",
                        "formats",
                        "recipients");
        Optional<DealScope> scope = fields.find("deals").map(DealsYaml::scope);
        Guise guise =
                new Guise(
                        fields.find("title").map(LocalText::of),
                        fields.find("contents").map(YamlValue::truth).orElse(true),
                        fields.find("appendix").map(YamlValue::truth).orElse(true));
        if (scope.isPresent() && guise.title().isEmpty()) {
            throw id.wrong("an edition about some deals needs a 'title' that says so");
        }
        return new EditionTemplate(
                id.text(),
                new Outline(SectionsYaml.choices(fields, scope), scope, guise),
                all(fields, "languages").map(RecipientsYaml::language).toList(),
                all(fields, "formats").map(ReportYaml::format).toList(),
                recipients(fields, "recipients"));
    }

    private static List<Recipient> recipients(YamlFields fields, String key) {
        return fields.find(key).map(RecipientsYaml::recipients).orElse(List.of());
    }

    private static Stream<YamlValue> all(YamlFields fields, String key) {
        return fields.find(key).stream().flatMap(value -> value.items().stream());
    }

    private static Format format(YamlValue value) {
        List<String> names = Arrays.stream(Format.values()).map(Format::extension).toList();
        return Format.ofExtension(value.oneOf("format", names)).orElseThrow();
    }
}
