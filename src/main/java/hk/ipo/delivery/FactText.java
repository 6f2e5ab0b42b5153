package hk.ipo.delivery;

import hk.ipo.market.Decimals;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A fact as text, every component by its name, so that none is forgotten when a record gets
 * another: {@code PipelineCount(day=2026-05-20, active=350)}. Equal facts have equal texts in every
 * process, which {@code toString} does not promise for sets.
 */
final class FactText {

    /** The text of a record of the domain, or of what its components hold. */
    static String of(Object value) {
        return switch (value) {
            case Optional<?> optional -> optional.map(FactText::of).orElse("-");
            case Set<?> set -> joined(set.stream().map(FactText::of).sorted(), "{", "}");
            case Collection<?> list -> joined(list.stream().map(FactText::of), "[", "]");
            case Record fact -> of(fact);
            case Enum<?> constant -> constant.name();
            case BigDecimal number -> Decimals.plain(number).toPlainString();
            case Currency currency -> currency.getCurrencyCode();
            // What is data cannot look like the structure around it.
            case String text -> '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
            default -> value.toString();
        };
    }

    private static String of(Record fact) {
        return joined(
                Arrays.stream(fact.getClass().getRecordComponents())
                        .map(component -> component.getName() + "=" + of(read(component, fact))),
                fact.getClass().getSimpleName() + "(",
                ")");
    }

    private static Object read(RecordComponent component, Record fact) {
        try {
            return component.getAccessor().invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }

    private static String joined(Stream<String> texts, String begin, String end) {
        return texts.collect(Collectors.joining(", ", begin, end));
    }

    private FactText() {}
}
