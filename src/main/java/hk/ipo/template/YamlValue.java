package hk.ipo.template;

import hk.ipo.report.Expected;

import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value of a YAML file, which can complain of itself with its place. */
final class YamlValue {

    private final String file;
    private final Node node;

    YamlValue(String file, Node node) {
        this.file = file;
        this.node = node;
    }

    /** Where it stands: {@code templates/report.yaml:12:5}. */
    String place() {
        return YamlFile.place(file, node.getStartMark());
    }

    /** A complaint about it. */
    InvalidTemplateException wrong(String complaint) {
        return new InvalidTemplateException(place() + ": " + complaint);
    }

    /** Whether it is one word or text. */
    boolean isText() {
        return node instanceof ScalarNode;
    }

    /** Its text, which must not be blank. */
    String text() {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue();
        }
        throw wrong("a text expected");
    }

    /** One of some words. */
    String oneOf(String what, Collection<String> allowed) {
        String found = text();
        if (!allowed.contains(found)) {
            throw wrong(Expected.oneOf(what, found, allowed));
        }
        return found;
    }

    /** Yes or no. */
    boolean truth() {
        return oneOf("answer", List.of("true", "false")).equals("true");
    }

    /** Its items, at least one. */
    List<YamlValue> items() {
        if (node instanceof SequenceNode sequence && !sequence.getValue().isEmpty()) {
            return sequence.getValue().stream().map(item -> new YamlValue(file, item)).toList();
        }
        throw wrong("a list of at least one item expected");
    }

    /** Its keys with their values, whatever they are called. */
    Map<YamlValue, YamlValue> entries() {
        if (!(node instanceof MappingNode mapping)) {
            throw wrong("keys with values expected");
        }
        Map<YamlValue, YamlValue> entries = new LinkedHashMap<>();
        List<String> seen = new ArrayList<>();
        for (NodeTuple tuple : mapping.getValue()) {
            YamlValue key = new YamlValue(file, tuple.getKeyNode());
            if (seen.contains(key.text())) {
                throw key.wrong("the key '" + key.text() + "' stands here a second time");
            }
            seen.add(key.text());
            entries.put(key, new YamlValue(file, tuple.getValueNode()));
        }
        return entries;
    }

    /** Its keys with their values, out of those allowed. */
    YamlFields fields(String... allowed) {
        Map<String, YamlValue> fields = new LinkedHashMap<>();
        entries().forEach((key, value) -> fields.put(key.oneOf("key", List.of(allowed)), value));
        return new YamlFields(this, fields);
    }

    @Override
    public String toString() {
        return place();
    }
}
