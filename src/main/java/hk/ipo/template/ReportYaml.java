package hk.ipo.template;

import hk.ipo.delivery.Format;
import hk.ipo.report.Guise;
import hk.ipo.report.Language;
import hk.ipo.report.section.DealScope;
import hk.ipo.report.section.Outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads {@code report.yaml}: the editions. */
final class ReportYaml {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private final TemplateFile file;

    ReportYaml(TemplateFile file) {
        this.file = file;
    }

    /** The editions, in their order. */
    List<EditionTemplate> editions() {
        List<EditionTemplate> editions = new ArrayList<>();
        YamlFile.read(file)
                .fields("editions")
                .get("editions")
                .entries()
                .forEach((id, value) -> editions.add(edition(id, value)));
        if (editions.isEmpty()) {
            throw new InvalidTemplateException(file.name() + ": an edition expected");
        }
        return editions;
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
                all(fields, "languages").map(ReportYaml::language).toList(),
                all(fields, "formats").map(ReportYaml::format).toList(),
                all(fields, "recipients").map(ReportYaml::recipient).toList());
    }

    private static Stream<YamlValue> all(YamlFields fields, String key) {
        return fields.find(key).stream().flatMap(value -> value.items().stream());
    }

    private static Language language(YamlValue value) {
        List<String> tags = Arrays.stream(Language.values()).map(Language::tag).toList();
        return Language.ofTag(value.oneOf("language", tags)).orElseThrow();
    }

    private static Format format(YamlValue value) {
        List<String> names = Arrays.stream(Format.values()).map(Format::extension).toList();
        return Format.ofExtension(value.oneOf("format", names)).orElseThrow();
    }

    private static Recipient recipient(YamlValue value) {
        YamlFields fields = value.fields("address", "language", "files");
        return new Recipient(
                address(fields.get("address")),
                fields.find("language").map(ReportYaml::language).orElse(Language.ENGLISH),
                delivery(fields));
    }

    private static Recipient.Delivery delivery(YamlFields fields) {
        return fields.find("files")
                        .map(files -> files.oneOf("delivery", List.of("attachments", "links")))
                        .filter("links"::equals)
                        .isPresent()
                ? Recipient.Delivery.LINKS
                : Recipient.Delivery.ATTACHMENTS;
    }

    private static String address(YamlValue value) {
        String address = value.text();
        if (!MailAddress.isOne(address)) {
            throw value.wrong("a mail address expected, not '" + address + "'");
        }
        return address;
    }
}
