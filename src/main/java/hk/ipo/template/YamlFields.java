package hk.ipo.template;

import java.util.Map;
import java.util.Optional;

/** The keys of one mapping, each of which is allowed. */
final class YamlFields {

    private final YamlValue owner;
    private final Map<String, YamlValue> fields;

    YamlFields(YamlValue owner, Map<String, YamlValue> fields) {
        this.owner = owner;
        this.fields = Map.copyOf(fields);
    }

    /** The value under a key, where it is there. */
    Optional<YamlValue> find(String key) {
        return Optional.ofNullable(fields.get(key));
    }

    /** The value under a key that must be there. */
    YamlValue get(String key) {
        return find(key).orElseThrow(() -> owner.wrong("the key '" + key + "' is missing"));
    }
}
