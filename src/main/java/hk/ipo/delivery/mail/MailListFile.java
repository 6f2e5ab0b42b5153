package hk.ipo.delivery.mail;

import hk.ipo.report.Language;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads distribution lists: for each edition's id, and for {@code operators}, who is written to.
 *
 * <pre>
 * full:
 *   - address: desk@example.com
 *     name: Market desk
 *     language: zh-Hant
 *     files: links
 * operators:
 *   - address: operations@example.com
 * </pre>
 *
 * <p>The language is English and the files are attached where nothing is said. Whatever is not
 * understood is refused with its line and column.
 */
public final class MailListFile {

    private static final String OPERATORS = "operators";
    private static final String ENTRY = "address, name, language or files";

    private final Path file;

    private MailListFile(Path file) {
        this.file = file;
    }

    /**
     * Reads a file.
     *
     * @throws InvalidMailListException naming file, line and column: what was expected there
     */
    public static MailLists read(Path file) {
        return new MailListFile(file).read();
    }

    private MailLists read() {
        Map<String, List<Recipient>> lists = new LinkedHashMap<>();
        for (NodeTuple list : mapping(root(), "lists of recipients by edition")) {
            String name = text(list.getKeyNode(), "the id of an edition");
            if (lists.putIfAbsent(name, recipients(list.getValueNode())) != null) {
                throw at(list.getKeyNode(), "a list for " + name + " was given before");
            }
        }
        List<Recipient> operators = lists.getOrDefault(OPERATORS, List.of());
        lists.remove(OPERATORS);
        return new MailLists(lists, operators);
    }

    private Node root() {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            Node root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(reader);
            if (root == null) {
                throw new InvalidMailListException(file + " is empty: distribution lists expected");
            }
            return root;
        } catch (MarkedYAMLException e) {
            throw new InvalidMailListException(
                    file
                            + Optional.ofNullable(e.getProblemMark())
                                    .map(mark -> place(mark.getLine(), mark.getColumn()))
                                    .orElse("")
                            + ": "
                            + e.getProblem(),
                    e);
        } catch (YAMLException | IOException e) {
            throw new InvalidMailListException(file + " cannot be read as YAML in UTF-8", e);
        }
    }

    private List<Recipient> recipients(Node node) {
        if (!(node instanceof SequenceNode sequence)) {
            throw at(node, "a list of recipients expected");
        }
        List<Recipient> recipients = new ArrayList<>();
        for (Node one : sequence.getValue()) {
            Recipient recipient = recipient(one);
            if (recipients.stream().anyMatch(other -> isSameMailbox(other, recipient))) {
                throw at(one, recipient.address().address() + " is on this list before");
            }
            recipients.add(recipient);
        }
        return recipients;
    }

    private static boolean isSameMailbox(Recipient one, Recipient other) {
        return one.address().address().equalsIgnoreCase(other.address().address());
    }

    private Recipient recipient(Node node) {
        Map<String, ScalarNode> said = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping(node, ENTRY)) {
            String key = text(tuple.getKeyNode(), ENTRY);
            if (!List.of("address", "name", "language", "files").contains(key)) {
                throw at(tuple.getKeyNode(), ENTRY + " expected, not '" + key + "'");
            }
            if (!(tuple.getValueNode() instanceof ScalarNode value)) {
                throw at(tuple.getValueNode(), "words after " + key + " expected");
            }
            said.put(key, value);
        }
        return new Recipient(
                new MailAddress(
                        Optional.ofNullable(said.get("address"))
                                .map(this::address)
                                .orElseThrow(() -> at(node, "an address expected")),
                        Optional.ofNullable(said.get("name")).map(this::name)),
                Optional.ofNullable(said.get("language"))
                        .map(this::language)
                        .orElse(Language.ENGLISH),
                Optional.ofNullable(said.get("files"))
                        .map(this::files)
                        .orElse(Recipient.Files.ATTACHED));
    }

    private String address(ScalarNode node) {
        if (!MailAddress.isAddress(node.getValue())) {
            throw at(node, "a mail address such as desk@example.com expected");
        }
        return node.getValue();
    }

    private String name(ScalarNode node) {
        if (!MailAddress.isName(node.getValue())) {
            throw at(node, "a name of one line without <, > and \" expected");
        }
        return node.getValue();
    }

    private Language language(ScalarNode node) {
        return Language.ofTag(node.getValue())
                .orElseThrow(() -> at(node, "one of en, zh-Hant, zh-Hans expected"));
    }

    private Recipient.Files files(ScalarNode node) {
        return switch (node.getValue()) {
            case "attachments" -> Recipient.Files.ATTACHED;
            case "links" -> Recipient.Files.LINKED;
            default -> throw at(node, "attachments or links expected");
        };
    }

    private List<NodeTuple> mapping(Node node, String expected) {
        if (!(node instanceof MappingNode mapping)) {
            throw at(node, expected + " expected");
        }
        return mapping.getValue();
    }

    private String text(Node node, String expected) {
        if (!(node instanceof ScalarNode scalar)) {
            throw at(node, expected + " expected");
        }
        return scalar.getValue();
    }

    private InvalidMailListException at(Node node, String complaint) {
        return new InvalidMailListException(
                file
                        + place(node.getStartMark().getLine(), node.getStartMark().getColumn())
                        + ": "
                        + complaint);
    }

    /** Lines and columns are counted from 1 by people. */
    private static String place(int line, int column) {
        return ":" + (line + 1) + ":" + (column + 1);
    }
}
