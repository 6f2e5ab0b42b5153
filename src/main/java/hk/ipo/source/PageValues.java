package hk.ipo.source;

import hk.ipo.market.Finding;
import hk.ipo.market.FindingKind;
import hk.ipo.source.RejectedRow.Reason;

import java.util.Map;
import java.util.Optional;

/**
 * The single values of a JSON object, by their names.
 *
 * @param path where the object stands, {@code app[3]}, counted from 0 as in JSON
 * @param texts the values as text; one that is null or blank is not there
 */
record PageValues(String path, Map<String, String> texts) {

    PageValues {
        texts = Map.copyOf(texts);
    }

    Field required(String name) {
        return optional(name)
                .orElseThrow(
                        () ->
                                new FaultyValueException(
                                        column(name),
                                        "",
                                        Reason.MISSING_VALUE,
                                        Finding.of(FindingKind.VALUE)));
    }

    Optional<Field> optional(String name) {
        return Optional.ofNullable(texts.get(name))
                .filter(text -> !text.isBlank())
                .map(text -> new Field(column(name), text));
    }

    /** How a value is named to the operator: {@code app[3].d}. */
    String column(String name) {
        return path + "." + name;
    }
}
