package hk.ipo.claim;

import hk.ipo.market.Claim;
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
                    throw unknown(claim.scope(), "all or name=value expected");
                }
            }
        }
        return new Scope(claim.scope(), terms);
    }

    /** Refuses terms that mean nothing for the measure. */
    void allow(String... names) {
        if (!Set.of(names).containsAll(terms.keySet())) {
            throw unknown(
                    text, Arrays.stream(names).collect(Collectors.joining(", ", "", " expected")));
        }
    }

    String required(String name) {
        String value = terms.get(name);
        if (value == null) {
            throw unknown(text, name + "= expected");
        }
        return value;
    }

    int count(String name) {
        String value = required(name);
        if (!NUMBER.matcher(value).matches()) {
            throw unknown(text, name + "= a whole number from 1 to 9999 expected");
        }
        return Integer.parseInt(value);
    }

    StockCode stockCode() {
        try {
            return StockCode.parse(required("stock_code"));
        } catch (IllegalArgumentException e) {
            throw unknown(text, String.valueOf(e.getMessage()));
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
                                        text,
                                        Arrays.stream(type.getEnumConstants())
                                                .map(Enum::name)
                                                .collect(
                                                        Collectors.joining(
                                                                ", ", "one of ", " expected"))));
    }

    UnknownSubjectException unknown(String expected) {
        return unknown(text, expected);
    }

    private static UnknownSubjectException unknown(String found, String expected) {
        return new UnknownSubjectException("scope", found, expected);
    }
}
