package hk.ipo.template;

import hk.ipo.market.Board;
import hk.ipo.market.Chapter;
import hk.ipo.market.IssuerType;
import hk.ipo.report.section.DealScope;
import hk.ipo.statistic.Column;
import hk.ipo.statistic.LedgerColumns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads which deals an edition is about. */
final class DealsYaml {

    /** The name of the deals, and what they must be. */
    static DealScope scope(YamlValue value) {
        YamlFields fields = value.fields("name", "industry", "issuer-type", "board", "chapter");
        List<DealScope.Condition> conditions = new ArrayList<>();
        // Industries are named as the data names them, so they are looked at when it is known.
        fields.find("industry")
                .ifPresent(
                        kinds ->
                                conditions.add(
                                        condition(LedgerColumns.INDUSTRY, kinds, YamlValue::text)));
        fields.find("issuer-type")
                .ifPresent(
                        kinds ->
                                conditions.add(
                                        condition(
                                                LedgerColumns.ISSUER_TYPE,
                                                kinds,
                                                coded("issuer type", names(IssuerType.values())))));
        fields.find("board")
                .ifPresent(
                        kinds ->
                                conditions.add(
                                        condition(
                                                LedgerColumns.BOARD,
                                                kinds,
                                                coded("board", names(Board.values())))));
        fields.find("chapter")
                .ifPresent(
                        kinds ->
                                conditions.add(
                                        condition(
                                                LedgerColumns.CHAPTER,
                                                kinds,
                                                coded(
                                                        "chapter",
                                                        Arrays.stream(Chapter.values())
                                                                .map(Chapter::code)
                                                                .toList()))));
        if (conditions.isEmpty()) {
            throw value.wrong("one of industry, issuer-type, board, chapter expected");
        }
        return new DealScope(LocalText.of(fields.get("name")), conditions);
    }

    private static DealScope.Condition condition(
            Column.Category column, YamlValue kinds, Function<YamlValue, String> read) {
        Map<String, String> places =
                kinds.items().stream()
                        .collect(Collectors.toMap(read, YamlValue::place, (first, again) -> first));
        return new DealScope.Condition(column, places.keySet(), places);
    }

    private static Function<YamlValue, String> coded(String what, List<String> codes) {
        return value -> value.oneOf(what, codes);
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private DealsYaml() {}
}
