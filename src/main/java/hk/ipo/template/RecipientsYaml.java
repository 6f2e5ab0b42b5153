package hk.ipo.template;

import hk.ipo.delivery.mail.MailAddress;
import hk.ipo.delivery.mail.Recipient;
import hk.ipo.report.Language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads who is mailed.
 *
 * <pre>
 * - {address: desk@example.com, name: Market desk, language: zh-Hant, files: links}
 * </pre>
 *
 * <p>The language is English and the files are attached where nothing is said.
 */
final class RecipientsYaml {

    /** Those of a list, each mailbox once. */
    static List<Recipient> recipients(YamlValue list) {
        List<Recipient> recipients = new ArrayList<>();
        for (YamlValue item : list.items()) {
            Recipient recipient = recipient(item);
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

    private static Recipient recipient(YamlValue value) {
        YamlFields fields = value.fields("address", "name", "language", "files");
        return new Recipient(
                new MailAddress(
                        address(fields.get("address")),
                        fields.find("name").map(RecipientsYaml::name)),
                fields.find("language").map(RecipientsYaml::language).orElse(Language.ENGLISH),
                fields.find("files").map(RecipientsYaml::files).orElse(Recipient.Files.ATTACHED));
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
