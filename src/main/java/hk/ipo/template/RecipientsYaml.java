package hk.ipo.template;

import hk.ipo.delivery.mail.MailAddress;
import hk.ipo.delivery.mail.Recipient;
import hk.ipo.report.Language;
import hk.ipo.report.section.Dimension;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads who is mailed.
 *
 * <pre>
 * - {address: desk@example.com, name: Market desk, language: zh-Hant, files: links}
 * </pre>
 *
 * <p>The language is English and the files are attached where nothing is said. Of a pattern's
 * editions somebody gets all, or with {@code values: [BNP Paribas]} those about these.
 */
final class RecipientsYaml {

    private static final String VALUES = "values";

    /**
     * Those of a list, each mailbox once.
     *
     * @param each of what there is an edition each, so that a recipient may want some of them
     */
    static List<Recipient> recipients(YamlValue list, Optional<Dimension> each) {
        List<Recipient> recipients = new ArrayList<>();
        for (YamlValue item : list.items()) {
            Recipient recipient = recipient(item, each);
            if (recipients.stream().anyMatch(other -> isSameMailbox(other, recipient))) {
                throw item.wrong(recipient.address().address() + " is on this list before");
            }
            recipients.add(recipient);
        }
        return recipients;
    }

    private static boolean isSameMailbox(Recipient one, Recipient other) {
        return one.address().address().equalsIgnoreCase(other.address().address());
    }

    private static Recipient recipient(YamlValue value, Optional<Dimension> each) {
        List<String> keys = new ArrayList<>(List.of("address", "name", "language", "files"));
        each.ifPresent(by -> keys.add(VALUES));
        YamlFields fields = value.fields(keys.toArray(new String[0]));
        return new Recipient(
                new MailAddress(
                        address(fields.get("address")),
                        fields.find("name").map(RecipientsYaml::name)),
                fields.find("language").map(RecipientsYaml::language).orElse(Language.ENGLISH),
                fields.find("files").map(RecipientsYaml::files).orElse(Recipient.Files.ATTACHED),
                each.flatMap(by -> fields.find(VALUES).map(list -> values(list, by)))
                        .orElse(Set.of()));
    }

    private static Set<String> values(YamlValue list, Dimension by) {
        return list.items().stream()
                .map(DealsYaml.value(by))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String address(YamlValue value) {
        String address = value.text();
        if (!MailAddress.isAddress(address)) {
            throw value.wrong("a mail address expected, not '" + address + "'");
        }
        return address;
    }

    private static String name(YamlValue value) {
        String name = value.text();
        if (!MailAddress.isName(name)) {
            throw value.wrong("a name of one line without <, > and \" expected");
        }
        return name;
    }

    /** The language of a tag. */
    static Language language(YamlValue value) {
        List<String> tags = Arrays.stream(Language.values()).map(Language::tag).toList();
        return Language.ofTag(value.oneOf("language", tags)).orElseThrow();
    }

    private static Recipient.Files files(YamlValue value) {
        return value.oneOf("delivery", List.of("attachments", "links")).equals("links")
                ? Recipient.Files.LINKED
                : Recipient.Files.ATTACHED;
    }

    private RecipientsYaml() {}
}
