package hk.ipo.claim;

import hk.ipo.market.Claim;
import hk.ipo.market.Finding;
import hk.ipo.market.FindingKind;
import hk.ipo.market.StockCode;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a claim is about, {@code stock_code=06082;period=FY2022}, or {@code all}.
 *
 * @param text as it stands in the data
 * @param terms its terms by name; none for {@code all}
 */
record Scope(String text, Map<String, String> terms) {

    private static final String ALL = "all";
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,3}");

    static Scope of(Claim claim) {
        Map<String, String> terms = new LinkedHashMap<>();
        if (!claim.scope().equals(ALL)) {
            for (String term : claim.scope().split(";", -1)) {
                int equals = term.indexOf('=');
                if (equals < 1
                        || terms.put(term.substring(0, equals), term.substring(equals + 1))
                                != null) {
                    throw unknown(claim.scope(), Finding.of(FindingKind.SCOPE));
                }
            }
        }
        return new Scope(claim.scope(), terms);
    }

    /** Refuses terms that mean nothing for the measure. */
    void allow(String... names) {
        if (!Set.of(names).containsAll(terms.keySet())) {
            throw unknown(text, Finding.of(FindingKind.SCOPE_NAMES, String.join(", ", names)));
        }
    }

    String required(String name) {
        String value = terms.get(name);
        if (value == null) {
            throw unknown(FindingKind.SCOPE_VALUE, name);
        }
        return value;
    }

    int count(String name) {
        String value = required(name);
        if (!NUMBER.matcher(value).matches()) {
            throw unknown(FindingKind.SCOPE_COUNT, name);
        }
        return Integer.parseInt(value);
    }

    StockCode stockCode() {
        try {
            return StockCode.parse(required("stock_code"));
        } catch (IllegalArgumentException e) {
            throw unknown(text, Finding.of(e));
        }
    }

    <E extends Enum<E>> E oneOf(String name, Class<E> type) {
        String value = required(name);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(value))
                .findFirst()
                .orElseThrow(
                        () ->
                                unknown(
                                        FindingKind.ONE_OF,
                                        Arrays.stream(type.getEnumConstants())
                                                .map(Enum::name)
                                                .collect(Collectors.joining(", "))));
    }

    UnknownSubjectException unknown(FindingKind expected, String... arguments) {
        return unknown(text, Finding.of(expected, arguments));
    }

    private static UnknownSubjectException unknown(String found, Finding expected) {
        return new UnknownSubjectException("scope", found, expected);
    }
}
