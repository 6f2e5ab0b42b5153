package hk.ipo.template;

import hk.ipo.market.Board;
import hk.ipo.market.Chapter;
import hk.ipo.market.IssuerType;
import hk.ipo.report.Text;
import hk.ipo.report.section.DealScope;
import hk.ipo.report.section.Dimension;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads which deals an edition is about. */
final class DealsYaml {

    private static final String NAME = "name";

    /** In which dimensions an edition may name the values of its deals. */
    private static final List<Dimension> NAMED =
            List.of(Dimension.INDUSTRY, Dimension.ISSUER_TYPE, Dimension.BOARD, Dimension.CHAPTER);

    /** The name of the deals, and what they must be. */
    static DealScope scope(YamlValue value) {
        YamlFields fields = fields(value);
        List<DealScope.Condition> conditions = conditions(fields);
        if (conditions.isEmpty()) {
            throw value.wrong(
                    "one of "
                            + NAMED.stream().map(Dimension::key).collect(Collectors.joining(", "))
                            + " expected");
        }
        return new DealScope(LocalText.of(fields.get(NAME)), conditions);
    }

    /**
     * What the deals of all editions of a pattern must be, where it says so.
     *
     * @param name what they are called
     */
    static Optional<DealScope> common(YamlValue value, Text name) {
        List<DealScope.Condition> conditions = conditions(fields(value));
        return conditions.isEmpty()
                ? Optional.empty()
                : Optional.of(new DealScope(name, conditions));
    }

    /** What the deals are called, where it is said. */
    static Optional<YamlValue> name(YamlValue value) {
        return fields(value).find(NAME);
    }

    private static YamlFields fields(YamlValue value) {
        return value.fields(
                Stream.concat(Stream.of(NAME), NAMED.stream().map(Dimension::key))
                        .toArray(String[]::new));
    }

    private static List<DealScope.Condition> conditions(YamlFields fields) {
        return NAMED.stream()
                .flatMap(
                        dimension ->
                                fields.find(dimension.key()).stream()
                                        .map(kinds -> condition(dimension, kinds)))
                .toList();
    }

    private static DealScope.Condition condition(Dimension dimension, YamlValue kinds) {
        Map<String, String> places =
                kinds.items().stream()
                        .collect(
                                Collectors.toMap(
                                        value(dimension),
                                        YamlValue::place,
                                        (first, again) -> first));
        return new DealScope.Condition(dimension, places.keySet(), places);
    }

    /** Reads a value of a dimension. What only the data knows is looked at when it is known. */
    static Function<YamlValue, String> value(Dimension dimension) {
        return switch (dimension) {
            case ISSUER_TYPE -> coded("issuer type", names(IssuerType.values()));
            case BOARD -> coded("board", names(Board.values()));
            case CHAPTER ->
                    coded("chapter", Arrays.stream(Chapter.values()).map(Chapter::code).toList());
            case INDUSTRY, SPONSOR, ACCOUNTANT, MARKET, STOCK_CODE -> YamlValue::text;
        };
    }

    private static Function<YamlValue, String> coded(String what, List<String> codes) {
        return value -> value.oneOf(what, codes);
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private DealsYaml() {}
}
